/** What a discount rule may point at; a category includes those below it. */
export const RULE_TARGETS = ["category", "collection", "tag", "type", "product", "all"] as const
export type RuleTarget = (typeof RULE_TARGETS)[number]
