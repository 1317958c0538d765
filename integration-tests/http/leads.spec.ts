import { inOneHost } from "../helpers/in-one-host"
import { bulk } from "./leads/bulk.suite"
import { conversion } from "./leads/conversion.suite"
import { duplicates } from "./leads/duplicates.suite"
import { intoOpportunity } from "./leads/into-opportunity.suite"
import { leads } from "./leads/leads.suite"
import { merge } from "./leads/merge.suite"

inOneHost({ leads, bulk, conversion, intoOpportunity, duplicates, merge })
