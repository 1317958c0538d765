export * from "./delete-attachment"
export * from "./upload-attachments"
