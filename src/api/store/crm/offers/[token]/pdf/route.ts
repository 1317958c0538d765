export { sendSharedDocument as GET } from "../../../../../crm/offers/shared"
