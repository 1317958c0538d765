import { crc32, deflateSync } from "node:zlib"

const SIGNATURE = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a])
/** Eight bits for each of red, green, blue and how much shines through. */
const RGBA = [8, 6, 0, 0, 0]

function chunk(type: string, data: Buffer): Buffer {
  const body = Buffer.concat([Buffer.from(type), data])
  const [length, check] = [Buffer.alloc(4), Buffer.alloc(4)]
  length.writeUInt32BE(data.length)
  check.writeUInt32BE(crc32(body))
  return Buffer.concat([length, body, check])
}

/** A PNG of this size, of one colour that shines through, as logos do. */
export function png(width: number, height: number): Buffer {
  const header = Buffer.alloc(13)
  header.writeUInt32BE(width, 0)
  header.writeUInt32BE(height, 4)
  header.set(RGBA, 8)
  const row = Buffer.concat([Buffer.alloc(1), Buffer.alloc(width * 4, 0x88)])
  const pixels = deflateSync(Buffer.concat(Array.from({ length: height }, () => row)))
  const end = chunk("IEND", Buffer.alloc(0))
  return Buffer.concat([SIGNATURE, chunk("IHDR", header), chunk("IDAT", pixels), end])
}
