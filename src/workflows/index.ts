export { CrmEvents } from "./events"
