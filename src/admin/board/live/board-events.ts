/** One server-sent event. */
export type ServerEvent = { event: string; data: string }

/**
 * The events of a `text/event-stream`, until it ends. Comments are no events: with them a server says that it listens,
 * and then that it is still there.
 */
export async function* readEvents(
  body: ReadableStream<Uint8Array>,
  onComment?: () => void,
): AsyncGenerator<ServerEvent> {
  const reader = body.getReader()
  const decoder = new TextDecoder()
  let rest = ""
  let event = "message"
  let data: string[] = []
  try {
    for (;;) {
      const { done, value } = await reader.read()
      if (done) {
        return
      }
      const lines = (rest + decoder.decode(value, { stream: true })).split(/\r\n|\n/)
      rest = lines.pop() ?? ""
      for (const line of lines) {
        const [, field, text] = /^([^:]*):? ?(.*)$/.exec(line) ?? []
        if (field === "event") {
          event = text
        } else if (field === "data") {
          data.push(text)
        } else if (line.startsWith(":")) {
          onComment?.()
        } else if (!line && data.length) {
          yield { event, data: data.join("\n") }
        }
        if (!line) {
          event = "message"
          data = []
        }
      }
    }
  } finally {
    await reader.cancel()
  }
}
