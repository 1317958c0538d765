import { addFiles, listFiles } from "../../../attachments"

export const GET = listFiles("opportunity")
export const POST = addFiles("opportunity")
