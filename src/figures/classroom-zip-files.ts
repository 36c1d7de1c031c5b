/** The file that holds what a lesson needs, and the page that tells of it and opens it. */
export const offlineFile = "/classroom/unreturned-classroom.zip";
export const offlineHome = "/classroom/offline/";

/** Which files of the site belong to the lessons, as root-relative addresses. */
const wanted = [
  /^\/classroom\/.*\.(?:html|pdf|csv)$/,
  /^\/slides\/.*\.html$/,
  /^\/transcript\/.*\.html$/,
  /^\/data\/[^/]+\/[^/]+\.(?:csv|json)$/,
  /^\/notices\.txt$/,
];

/** What pages look like; only what they use is put into the bundle. */
const shared = /^\/(?:_astro\/.*\.(?:css|woff2)|theme\.js|icon\.svg)$/;

/** Where each file of the site stands in the bundle, by its address; only files that belong there. */
export function offlinePlaces(files: readonly string[]): ReadonlyMap<string, string> {
  const own = files.filter((file) => wanted.some((pattern) => pattern.test(file)));
  const places = own.map((file): [string, string] => {
    const address = file.replace(/index\.html$/, "");
    return [address, address === offlineHome ? "index.html" : file.slice(1)];
  });
  const looks = files
    .filter((file) => shared.test(file))
    .map((file): [string, string] => [file, file.replace(/^.*\//, "files/")]);
  return new Map([...places, ...looks, ["/", "index.html"]]);
}
