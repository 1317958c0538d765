import type { EntityManager } from "@medusajs/framework/mikro-orm/knex"
import type { Context } from "@medusajs/framework/types"
import { InjectManager, InjectTransactionManager, MedusaContext } from "@medusajs/framework/utils"
import { managerOf } from "./manager-of"

/**
 * What one call of a module's service works with: its database connection (the transaction where it writes), the methods
 * that Medusa generates for the module's models, and the context that those have to be given to join the transaction.
 */
export type Session<Entities> = {
  service: Entities
  manager: EntityManager
  context: Context<EntityManager>
}

type StoreFunction = (session: never, ...args: never[]) => Promise<unknown>
type StoreFunctions = Record<string, StoreFunction>

/**
 * The functions of one aggregate that a service offers as methods of the same names. Those in `writes` run in one
 * transaction each: the caller's if a context with one is passed, else their own.
 */
export type Store = { reads?: StoreFunctions; writes?: StoreFunctions }

type Method<F> = F extends (session: never, ...args: infer Args) => infer Result
  ? (...args: [...Args, context?: Context<EntityManager>]) => Result
  : never
type MethodsOf<Functions> = { [Name in keyof Functions]: Method<Functions[Name]> }
type MethodsOfStore<S> = (S extends { reads: infer Reads } ? MethodsOf<Reads> : object) &
  (S extends { writes: infer Writes } ? MethodsOf<Writes> : object)
/** All methods of several stores: each member of the union becomes a part of the intersection. */
type MethodsOfStores<S> = (S extends Store ? (each: MethodsOfStore<S>) => void : never) extends (
  all: infer All,
) => void
  ? All
  : never

type EntitiesClass<Entities> = new (
  container: Record<string, unknown>,
  options?: Record<string, unknown>,
) => Entities

/** Lets a store offer a function that needs nothing but the connection. */
export function onManager<Args extends unknown[], Result>(
  run: (manager: EntityManager, ...args: Args) => Promise<Result>,
): (session: Session<object>, ...args: Args) => Promise<Result> {
  const ofSession = ({ manager }: Session<object>, ...args: Args) => run(manager, ...args)
  // `withStores` counts the parameters, and rest parameters do not count.
  return Object.defineProperty(ofSession, "length", { value: run.length })
}

/**
 * A service class made of Medusa's generated methods and of stores. Each function of a store becomes a method without
 * its session, with Medusa's context as an optional last argument; the place of that argument is counted, so that a
 * store's function has optional parameters (`date?: Date`), but none with default values.
 * @throws Error when two stores offer the same name
 */
export function withStores<Entities extends object, const Stores extends readonly Store[]>(
  entities: EntitiesClass<Entities>,
  stores: Stores,
): EntitiesClass<Entities & MethodsOfStores<Stores[number]>> {
  const Base: EntitiesClass<object> = entities
  class ServiceOfStores extends Base {}
  for (const { reads = {}, writes = {} } of stores) {
    Object.entries(reads).forEach(([name, run]) => addMethod(ServiceOfStores.prototype, name, run, false))
    Object.entries(writes).forEach(([name, run]) => addMethod(ServiceOfStores.prototype, name, run, true))
  }
  return ServiceOfStores as EntitiesClass<Entities & MethodsOfStores<Stores[number]>>
}

function addMethod(prototype: object, name: string, run: StoreFunction, isWrite: boolean): void {
  if (name in prototype) {
    // eslint-disable-next-line @medusajs/use-medusa-error-not-generic-error -- no request meets it: the process does not start
    throw new Error(`The service has a method ${name} already`)
  }
  const contextIndex = run.length - 1
  const method: PropertyDescriptor = {
    configurable: true,
    writable: true,
    value: function (this: object, ...args: unknown[]) {
      const context = args[contextIndex] as Context<EntityManager>
      const session: Session<object> = { service: this, manager: managerOf(context), context }
      return run(session as never, ...(args.slice(0, contextIndex) as never[]))
    },
  }
  MedusaContext()(prototype, name, contextIndex)
  if (isWrite) {
    InjectTransactionManager()(prototype, name, method)
  }
  InjectManager()(prototype, name, method)
  Object.defineProperty(prototype, name, method)
}
