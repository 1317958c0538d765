/**
 * Loaded into every program the demo starts: when the demo is killed without a chance to say good-bye, the channel
 * to it closes, and its programs stop by themselves instead of keeping the port and the database busy.
 */
if (process.channel) {
  process.channel.unref()
  process.once("disconnect", () => {
    process.kill(process.pid, "SIGTERM")
    setTimeout(() => process.exit(1), 10_000).unref()
  })
}
