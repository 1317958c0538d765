import { deleteFile, sendFile } from "../../../../attachments"

export const GET = sendFile("opportunity")
export const DELETE = deleteFile("opportunity")
