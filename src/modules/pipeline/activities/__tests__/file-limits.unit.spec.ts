import { assertRoomForFiles } from "../file-limits"

const MEGABYTE = 1024 * 1024
const limits = { max_record_files: 3, max_record_megabytes: 10 }
const full = expect.objectContaining({ type: "conflict", code: "record_files_full" })

it("lets a record have as many files and bytes as it says, and no more", () => {
  const kept = { files: 2, bytes: 9 * MEGABYTE }
  assertRoomForFiles(kept, { files: 1, bytes: MEGABYTE }, limits)
  expect(() => assertRoomForFiles(kept, { files: 1, bytes: MEGABYTE + 1 }, limits)).toThrow(full)
  expect(() => assertRoomForFiles(kept, { files: 2, bytes: 2 }, limits)).toThrow(full)
  expect(() => assertRoomForFiles(kept, { files: 2, bytes: 2 }, limits)).toThrow(
    "at most 3 files of 10 MB together, and this one would have 4 of 10 MB",
  )
})
