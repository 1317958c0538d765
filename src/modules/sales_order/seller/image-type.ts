/** An image that a document can show. */
export type ImageType = "image/png" | "image/jpeg"

const PNG = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a])
const JPEG = Buffer.from([0xff, 0xd8, 0xff])

/** What kind of image bytes are, by how they begin and whatever their name says; null for any other. */
export function imageTypeOf(bytes: Buffer): ImageType | null {
  if (bytes.subarray(0, PNG.length).equals(PNG)) {
    return "image/png"
  }
  return bytes.subarray(0, JPEG.length).equals(JPEG) ? "image/jpeg" : null
}

/** The width and height of a PNG in pixels, of its first chunk; null when the bytes end before. */
export function pngSize(bytes: Buffer): { width: number; height: number } | null {
  return bytes.length < 24 ? null : { width: bytes.readUInt32BE(16), height: bytes.readUInt32BE(20) }
}
