import { createServer } from "node:http";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import sirv from "sirv";

const tries = 50;

/** Serves a built site on the first free port from a given one; resolves to its address. Unknown addresses get 404.html. */
export async function serve(folder, port, base = "/") {
  const root = base.replace(/\/$/, "");
  const files = sirv(folder, { etag: true, dev: true });
  const missing = readFileSync(join(folder, "404.html"));
  const notFound = (response) => {
    response.writeHead(404, { "content-type": "text/html; charset=utf-8" });
    response.end(missing);
  };
  const server = createServer((request, response) => {
    const { url = "/" } = request;
    if (!url.startsWith(`${root}/`)) return notFound(response);
    request.url = url.slice(root.length);
    files(request, response, () => notFound(response));
  });
  return `http://localhost:${await listen(server, port, port + tries)}${root}/`;
}

function listen(server, port, last) {
  return new Promise((resolve, reject) => {
    server.once("error", (error) => {
      if (error.code === "EADDRINUSE" && port < last) resolve(listen(server, port + 1, last));
      else reject(error);
    });
    server.listen(port, () => resolve(server.address().port));
  });
}
