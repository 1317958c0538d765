/** A file as an address that an image can show, whichever way the reader is logged in. */
export const dataUrlOf = (file: Blob): Promise<string> =>
  new Promise((resolve, reject) => {
    const reader = new FileReader()
    reader.onload = () => resolve(String(reader.result))
    reader.onerror = () => reject(reader.error ?? new Error("This file cannot be read"))
    reader.readAsDataURL(file)
  })
