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

/** In pixels. */
export type ImageSize = { width: number; height: number }

/** Of a PNG's first chunk; null when the bytes end before. */
function pngSize(bytes: Buffer): ImageSize | null {
  return bytes.length < 24 ? null : { width: bytes.readUInt32BE(16), height: bytes.readUInt32BE(20) }
}

/** The markers of a JPEG that begin a frame: all of C0 to CF but for tables and what is reserved. */
const isFrame = (marker: number) => marker >= 0xc0 && marker <= 0xcf && ![0xc4, 0xc8, 0xcc].includes(marker)

/** Of a JPEG's first frame; null when the bytes end before. */
function jpegSize(bytes: Buffer): ImageSize | null {
  let at = 2
  while (at + 9 <= bytes.length && bytes[at] === 0xff) {
    const marker = bytes[at + 1]
    if (isFrame(marker)) {
      return { width: bytes.readUInt16BE(at + 7), height: bytes.readUInt16BE(at + 5) }
    }
    at += marker === 0xff ? 1 : 2 + bytes.readUInt16BE(at + 2)
  }
  return null
}

/** The width and height that an image says it has; null when its bytes end before. */
export function imageSize(bytes: Buffer, type: ImageType): ImageSize | null {
  return type === "image/png" ? pngSize(bytes) : jpegSize(bytes)
}
