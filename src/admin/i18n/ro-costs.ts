/** Romanian, namespace `crm`: what a variant costs. The same keys as `en-costs.ts`. */
export const costs = {
  costs: {
    title: "Cost de achiziție",
    subtitle: "Net, pe bucată. Doar pentru cine poate vedea marja.",
    add: "Adaugă cost",
    edit: "Editează costul",
    none: "Niciun cost încă. Adaugă cât te costă o bucată, iar ofertele își arată marja.",
    noneToRead:
      "Niciun cost încă. Îl poate adăuga cine configurează CRM-ul; atunci ofertele își arată marja.",
    from: "din {{day}}",
    state: { current: "Acum", planned: "Planificat", past: "Anterior" },
    earlier_one: "Arată un cost anterior",
    earlier_few: "Arată {{count}} costuri anterioare",
    earlier_other: "Arată {{count}} de costuri anterioare",
    hideEarlier: "Ascunde costurile anterioare",
    menuOf: "Acțiuni pentru {{amount}} din {{day}}",
    amount: "Costul unei bucăți, net",
    validFrom: "Valabil din",
    validFromHint: "Din această zi, până când un alt cost îi ia locul.",
    replaces: "Înlocuiește {{amount}}, costul spus pentru această zi.",
    place: "În {{currency}}, începând cu {{day}}.",
    delete: "Elimini acest cost?",
    deleteHint: "{{amount}} din {{day}} se elimină; costul de dinainte, dacă există, contează din nou.",
  },
}
