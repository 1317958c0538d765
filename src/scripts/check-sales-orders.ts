import type { ExecArgs, MedusaContainer } from "@medusajs/framework/types"
import { checkSalesOrders } from "../workflows/sales-order/check/check-sales-orders"
import type { Finding } from "../workflows/sales-order/check/finding"
import { repair } from "../workflows/repair/repair"

/**
 * Run with `npx medusa exec`: checks every sales order of the database against the host's own records and prints each
 * disagreement; with the word `repair` behind it (the command line refuses `--repair`) it puts right what can be computed
 * again and checks once more. The exit code is 1 when disagreements are left.
 */
export default async function checkAllSalesOrders({ container, args }: ExecArgs): Promise<void> {
  let left = await check(container)
  if (left.length && args.includes("repair")) {
    const repairs = left.map((finding) => finding.repair).filter((each) => each !== null)
    const wanted = new Map(repairs.map((each) => [JSON.stringify(each), each]))
    for (const each of wanted.values()) {
      try {
        await repair(container, each)
      } catch (error) {
        console.log(`could not be repaired: ${JSON.stringify(each)}: ${(error as Error).message}`)
      }
    }
    console.log(`${wanted.size} repaired; once more:`)
    left = await check(container)
  }
  process.exitCode = left.length ? 1 : 0
}

async function check(container: MedusaContainer): Promise<Finding[]> {
  const findings: Finding[] = []
  const count = await checkSalesOrders(container, (finding) => {
    findings.push(finding)
    console.log(
      `${finding.about}: ${finding.message}${finding.repair ? "" : " (only a person can put this right)"}`,
    )
  })
  console.log(`${count} sales orders, ${findings.length} disagreements`)
  return findings
}
