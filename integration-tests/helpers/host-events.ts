import type { MedusaContainer } from "@medusajs/framework/types"
import type { SubscriberConfig } from "@medusajs/framework"
import { Modules } from "@medusajs/framework/utils"
import * as fulfillmentChanged from "../../src/subscribers/host-fulfillment-changed"
import * as orderChanged from "../../src/subscribers/host-order-changed"
import * as orderPlaced from "../../src/subscribers/host-order-placed"
import * as paymentChanged from "../../src/subscribers/host-payment-changed"

type HostEvent = { name: string; data: { id: string } }
type Emitter = { emit: (name: string, body: HostEvent) => boolean }

const SUBSCRIBERS = [fulfillmentChanged, orderChanged, orderPlaced, paymentChanged]

const listensTo = ({ config }: { config: SubscriberConfig }, name: string) =>
  [config.event].flat().includes(name)

/**
 * Holds back the host's events, so that a test decides which of them reach the CRM's subscribers, how often and in
 * which order.
 */
export function holdEvents(container: MedusaContainer) {
  const bus = container.resolve(Modules.EVENT_BUS) as unknown as { eventEmitter_: Emitter }
  const { emit } = bus.eventEmitter_
  let held: HostEvent[] = []
  bus.eventEmitter_.emit = (name, body) => {
    held.push({ ...body, name })
    return true
  }
  return {
    /** What was held back since the last call. */
    take: (): HostEvent[] => {
      const taken = held.filter(({ name }) => SUBSCRIBERS.some((subscriber) => listensTo(subscriber, name)))
      held = []
      return taken
    },
    /** Lets an event arrive, and waits until the CRM has done what it does about it. */
    deliver: async ({ name, data }: HostEvent) => {
      for (const subscriber of SUBSCRIBERS.filter((each) => listensTo(each, name))) {
        await subscriber.default({ event: { name, data }, container, pluginOptions: {} } as never)
      }
    },
    /** Events arrive by themselves again. */
    release: () => {
      bus.eventEmitter_.emit = emit
    },
  }
}

export type HeldEvents = ReturnType<typeof holdEvents>
export type { HostEvent }
