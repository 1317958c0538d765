/** Romanian, namespace `crm`: what documents print of a customer's company. The same keys as `en-business.ts`. */
export const business = {
  business: {
    title: "Date de firmă",
    subtitle: "Apar pe documentele acestui client.",
    edit: "Editează datele de firmă",
    none: "Nu se știe nimic încă. Cu un CUI, facturile clientului se pot emite pe firmă.",
    incomplete: "Nu ajung pentru o factură",
    missing: {
      tax_id: "Lipsește CUI-ul: o factură către o firmă are nevoie de el.",
      address: "Nu există o adresă: factura are nevoie de una, aici sau pe comandă.",
    },
    fields: {
      tax_id: "CUI / cod de TVA",
      register_number: "Nr. Reg. Com.",
      bank_name: "Bancă",
      iban: "IBAN",
    },
    hints: {
      tax_id: "Cu literele țării în față dacă firma este plătitoare de TVA, de exemplu RO18547290.",
      register_number: "De exemplu J40/1234/2020.",
      iban: "Spațiile nu contează.",
    },
    invalid: {
      tax_id: "Nu este un CUI: cifra de control este greșită",
      iban: "Nu este un IBAN: cifrele de control sunt greșite",
    },
  },
}
