import { deleteFile, sendFile } from "../../../../attachments"

export const GET = sendFile("lead")
export const DELETE = deleteFile("lead")
