import { addFiles, listFiles } from "../../../attachments"

export const GET = listFiles("lead")
export const POST = addFiles("lead")
