export const invoices = {
  delivery_note_delivered: "Avizul {{number}} este deja marcat ca livrat.",
  delivery_note_shipped: "Avizul {{number}} este deja expediat.",
  delivery_note_left:
    "Avizul {{number}} este deja {{state, note_state}}. Ia marfa înapoi printr-un retur pe pagina comenzii din Medusa.",
  invoice_not_draft: "Factura {{number}} este deja {{status, invoice_status}}.",
  invoice_due_past: "Ciorna are scadența la {{due, date}}, care a trecut. Dă-i o dată mai târzie.",
  invoice_of_canceled_order: "Comanda #{{number}} este anulată: nu este nimic de facturat pe ea.",
  invoice_parties_incomplete:
    "Factura nu poate fi emisă fără: {{missing, party_fact}}. Completează: {{where, party_place}}.",
  exchange_rate_needed:
    "Factura este în {{currency}} și trebuie să arate TVA și în {{own}} (Legea 227/2015, art. 319 (23)). Scrie pe ciornă câți {{own}} valorează un {{currency}} și ziua acelui curs.",
  line_invoiced_dearer:
    "„{{title}}” a fost facturat înainte la un preț mai mare: stornează întâi acea factură, apoi facturează {{quantity}}.",
  draft_over_open:
    "Ciorna facturează {{quantity}}, mai mult decât a rămas din „{{title}}”: {{open}}. Schimbă pozițiile ciornei sau anuleaz-o.",
  draft_line_gone:
    "Ciorna facturează {{quantity}} din poziția {{id}}, care nu mai există. Schimbă pozițiile ciornei sau anuleaz-o.",
  draft_price_changed:
    "Prețul pentru „{{title}}” s-a schimbat de când s-a făcut ciorna: {{quantity}} costă acum {{net}}. Salvează din nou pozițiile ciornei, apoi emite-o.",
  credit_note_final: "{{number}} este o factură storno: nu poate fi stornată sau anulată. Fă o factură nouă.",
  draft_not_credited: "Factura este o ciornă: nu este nimic de stornat. Schimb-o sau anuleaz-o.",
  invoice_canceled: "Factura {{number}} este deja anulată.",
  credit_note_not_paid: "{{number}} este o factură storno: returnează plata pe pagina comenzii.",
  draft_not_paid: "Factura este o ciornă. Emite-o înainte de a o încasa.",
  invoice_canceled_not_paid: "Factura {{number}} este anulată: nu este nimic de încasat pe ea.",
  invoice_paid: "Factura {{number}} este deja încasată.",
  paid_in_future: "{{paid_at, date}} este în viitor. Alege o dată care a trecut.",
  amount_not_payable: "{{amount}} nu este o sumă în {{currency}} care poate fi plătită.",
  payment_over_total:
    "Nu se pot încasa {{amount}} pe factura {{number}}: mai sunt de plată {{open}} din {{total}} {{currency}}.",
  payment_over_open:
    "Nu se pot încasa {{amount}} pe factura {{number}}: mai sunt de plată {{open}} din {{total}} {{currency}}.",
}
