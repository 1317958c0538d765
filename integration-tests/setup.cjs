const { MetadataStorage } = require("@medusajs/framework/mikro-orm/core")

// Entities registered by a suite that ran before in this process would be mixed into the next one's.
MetadataStorage.clear()

// Medusa's runner drops the database's connections to restore it between two tests; knex says so each time.
const { log } = console
console.log = (...args) => String(args[0]).includes("Connection ended unexpectedly") || log(...args)
