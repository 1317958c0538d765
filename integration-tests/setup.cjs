const { MetadataStorage } = require("@medusajs/framework/mikro-orm/core")

// Entities registered by a suite that ran before in this process would be mixed into the next one's.
MetadataStorage.clear()
