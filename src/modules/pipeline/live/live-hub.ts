import { LIVE_CHANNEL, type LiveMessage } from "./live-message"

/** A connection of its own to PostgreSQL, as knex hands it out: it waits for notifications and does nothing else. */
export type LiveConnection = {
  query(sql: string): Promise<unknown>
  on(event: "notification", listener: (notification: { payload?: string }) => void): unknown
  on(event: "error" | "end", listener: (error?: Error) => void): unknown
  removeAllListeners(): unknown
  end(): Promise<void>
}

type Listener = (message: LiveMessage) => void

const RETRY_FIRST_MS = 500
const RETRY_LAST_MS = 30_000

/**
 * Hands the changes that any server process commits to the readers of this one. It listens while it has readers, on
 * one connection whatever their number; when the connection was lost, everybody is told that much may have changed.
 */
export class LiveHub {
  private readonly listeners = new Set<Listener>()
  private connection: LiveConnection | null = null
  private connecting: Promise<void> | null = null
  private retryMs = RETRY_FIRST_MS

  constructor(
    private readonly connect: () => Promise<LiveConnection>,
    private readonly warn: (message: string) => void,
  ) {}

  /** Calls the listener for every change from now on, until the function that this returns is called. */
  async subscribe(listener: Listener): Promise<() => Promise<void>> {
    this.listeners.add(listener)
    await this.listen()
    return async () => {
      this.listeners.delete(listener)
      if (!this.listeners.size) {
        await this.close()
      }
    }
  }

  private listen(): Promise<void> {
    if (this.connection) {
      return Promise.resolve()
    }
    this.connecting ??= this.open().finally(() => (this.connecting = null))
    return this.connecting
  }

  private async open(): Promise<void> {
    try {
      const connection = await this.connect()
      connection.on("error", () => this.lost(connection))
      connection.on("end", () => this.lost(connection))
      connection.on("notification", ({ payload }) => this.receive(payload))
      this.connection = connection
      await connection.query(`listen ${LIVE_CHANNEL}`)
      this.retryMs = RETRY_FIRST_MS
    } catch (error) {
      this.warn(`Live changes are not heard of for now: ${(error as Error).message}`)
      this.retry()
    }
    // The last reader may have left while the connection was being made.
    if (!this.listeners.size) {
      await this.close()
    }
  }

  private lost(connection: LiveConnection): void {
    if (this.connection === connection) {
      this.connection = null
      this.retry()
    }
  }

  private retry(): void {
    const wait = this.retryMs
    this.retryMs = Math.min(wait * 2, RETRY_LAST_MS)
    setTimeout(() => {
      if (this.listeners.size) {
        void this.listen().then(() => this.connection && this.tell({ opportunities: "many" }))
      }
    }, wait).unref()
  }

  private receive(payload: string | undefined): void {
    if (payload) {
      this.tell(JSON.parse(payload) as LiveMessage)
    }
  }

  private tell(message: LiveMessage): void {
    this.listeners.forEach((listener) => listener(message))
  }

  private async close(): Promise<void> {
    const { connection } = this
    this.connection = null
    if (connection) {
      connection.removeAllListeners()
      // What breaks while it is closed breaks nothing.
      connection.on("error", () => undefined)
      await connection.end().catch(() => undefined)
    }
  }
}
