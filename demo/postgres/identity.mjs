/**
 * As whom PostgreSQL runs. It refuses to run as root, which is what containers usually are: then an ordinary user
 * (`postgres`, made if missing, else `nobody`) runs it and owns its data.
 */
import { spawn } from "node:child_process"
import fs from "node:fs"
import os from "node:os"
import path from "node:path"

/**
 * @param {string[]} folders that the database must be able to enter
 * @returns `run(program, args)` → `{ code, output }`, and `own(path)` which hands a file to the database
 */
export async function findIdentity(folders) {
  if (process.platform === "win32" || os.userInfo().uid !== 0) return { run, own() {} }

  const user = (await findAccount("postgres")) ?? (await createUser()) ?? (await findAccount("nobody"))
  if (!user)
    throw new Error(
      "PostgreSQL does not run as root, and there is no other user to run it. Use an ordinary one.",
    )

  const own = (file) => fs.chownSync(file, user.uid, user.gid)
  if (folders.every(anyoneMayEnter)) {
    return { own, run: (program, args) => run(program, args, { uid: user.uid, gid: user.gid, cwd: "/" }) }
  }
  // The checkout is in a private folder such as /root: keep the one right of root that is needed to get in.
  const keep = ["--inh-caps=+dac_override", "--ambient-caps=+dac_override"]
  const become = [`--reuid=${user.uid}`, `--regid=${user.gid}`, "--clear-groups", ...keep, "--"]
  if ((await run("setpriv", [...become, "true"])).code !== 0) {
    throw new Error(
      `PostgreSQL runs as "${user.name}" here, who may not enter ${folders.find((f) => !anyoneMayEnter(f))}. ` +
        `Run as an ordinary user, put the folder elsewhere, or set DATABASE_URL to a PostgreSQL of your own.`,
    )
  }
  return { own, run: (program, args) => run("setpriv", [...become, program, ...args], { cwd: "/" }) }
}

/** Runs a program to its end. A server started by it must not hold our pipes open, hence `exit`, not `close`. */
function run(program, args, options = {}) {
  return new Promise((resolve) => {
    let output = ""
    const env = { ...process.env, LC_ALL: "C", LC_MESSAGES: "C" }
    const child = spawn(program, args, { ...options, env, stdio: ["ignore", "pipe", "pipe"], detached: true })
    child.stdout.on("data", (chunk) => (output += chunk))
    child.stderr.on("data", (chunk) => (output += chunk))
    child.on("error", (error) => resolve({ code: 127, output: error.message }))
    child.on("exit", (code) => setImmediate(() => resolve({ code: code ?? 1, output: output.trim() })))
  })
}

async function findAccount(name) {
  const [uid, gid] = await Promise.all([run("id", ["-u", name]), run("id", ["-g", name])])
  return uid.code === 0 ? { name, uid: Number(uid.output), gid: Number(gid.output) } : null
}

async function createUser() {
  await run("useradd", ["--system", "--user-group", "--no-create-home", "postgres"])
  return findAccount("postgres")
}

function anyoneMayEnter(folder) {
  for (let at = folder; ; at = path.dirname(at)) {
    if (fs.existsSync(at) && (fs.statSync(at).mode & 0o001) === 0) return false
    if (at === path.dirname(at)) return true
  }
}
