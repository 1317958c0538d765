/** `npm run bench:pricing`: what pricing an offer costs beside Medusa's own price calculation. `BENCH_ROUNDS` (25). */
import { measureInHost } from "../lib/measure-in-host.mjs"

await measureInHost("pricing", process.env.BENCH_ROUNDS ?? "25")
