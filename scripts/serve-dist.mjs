import { serve } from "./serve.mjs";

console.log(await serve("dist", Number(process.argv[2] ?? 4321)));
