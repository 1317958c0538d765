/** English, namespace `crm`: what a variant costs. The same keys as `ro-costs.ts`. */
export const costs = {
  costs: {
    title: "Purchase cost",
    subtitle: "Net, of one piece. Only for those who may see margins.",
    add: "Add cost",
    edit: "Edit cost",
    none: "No cost yet. Add what one piece costs you, and offers show their margin.",
    noneToRead: "No cost yet. Whoever may configure the CRM can add it; then offers show their margin.",
    from: "from {{day}}",
    state: { current: "Now", planned: "Planned", past: "Earlier" },
    earlier_one: "Show {{count}} earlier cost",
    earlier_other: "Show {{count}} earlier costs",
    hideEarlier: "Hide earlier costs",
    menuOf: "Actions for {{amount}} from {{day}}",
    amount: "Cost of one piece, net",
    validFrom: "Valid from",
    validFromHint: "From this day on, until another cost takes over.",
    replaces: "Replaces {{amount}}, said for this day.",
    place: "In {{currency}}, from {{day}} on.",
    delete: "Remove this cost?",
    deleteHint: "{{amount}} from {{day}} is removed; the cost before it, if there is one, counts again.",
  },
}
