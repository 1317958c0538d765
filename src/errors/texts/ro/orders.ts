export const orders = {
  order_taken_in: "Comanda #{{number}} este deja în CRM.",
  order_from_offer: "Comanda #{{number}} vine dintr-o ofertă: acceptarea ei creează comanda în CRM.",
  order_is_draft: "Comanda #{{number}} este o ciornă: transform-o întâi în comandă.",
  order_canceled: "Comanda #{{number}} este anulată.",
  order_not_active:
    "Comanda #{{number}} este {{state, order_state}}: nu mai este nimic de {{action, supine}} pe ea.",
  order_canceled_not_paid: "Comanda este anulată. Stornează factura în loc să o încasezi.",
  order_line_unknown: "{{id}} nu este o poziție din {{document, this_document}}.",
  line_named_twice:
    "Nu se poate {{action, operation}} {{quantity}} din „{{title}}”: poziția este numită de două ori.",
  quantity_not_positive:
    "Nu se poate {{action, operation}} {{quantity}} din „{{title}}”: cantitatea trebuie să fie mai mare decât 0.",
  quantity_not_whole:
    "Nu se poate {{action, operation}} {{quantity}} din „{{title}}”: marfa se numără în bucăți întregi.",
  quantity_over_total:
    "Nu se poate {{action, operation}} {{quantity}} din „{{title}}”: mai sunt de {{action, supine}} {{open}} din {{total}} {{of, counted}}.",
  quantity_over_open:
    "Nu se poate {{action, operation}} {{quantity}} din „{{title}}”: mai sunt de {{action, supine}} {{open}} din {{total}} {{of, counted}}.",
  nothing_to_deliver: "Nu mai este nimic de livrat pe această comandă.",
  nothing_to_invoice: "Nu mai este nimic de facturat pe această comandă.",
  nothing_delivered_to_invoice: "Nu mai este nimic livrat de facturat pe această comandă.",
  nothing_to_credit: "Nu mai este nimic de stornat pe această factură.",
  close_short_leaves_nothing: "Din comandă nu ar mai rămâne nimic. Anuleaz-o în schimb.",
  close_short_invoiced:
    "{{invoiced}} din „{{title}}” sunt facturate și ar rămâne comandate doar {{remaining}}. Stornează întâi {{excess}}.",
  close_short_drafted:
    "{{charged}} din „{{title}}” sunt pe facturi, inclusiv ciorne, și ar rămâne comandate doar {{remaining}}. Schimbă sau anulează întâi ciorna.",
  location_missing: "Locația de stoc {{id}} nu există. Alege alta.",
  location_needed: "Alege de unde pleacă marfa; canalul de vânzare al comenzii nu are o locație de stoc.",
  goods_at_several_locations:
    "Marfa este rezervată în locații de stoc diferite. Fă câte o livrare pentru fiecare, cu locația ei.",
  shipping_profiles_differ: "Marfa are profiluri de livrare diferite. Fă câte o livrare pentru fiecare.",
  shipping_option_none_fits:
    "Nicio opțiune de livrare a acestei locații nu duce marfa. Adaugă una la Setări, Locații și livrare, sau alege alta.",
  delivery_note_canceled: "Avizul {{number}} este anulat: nu mai poate fi schimbat.",
  delivery_note_fulfillment_gone: "Avizul {{number}} este anulat: livrarea lui din Medusa nu mai există.",
  delivery_note_of_canceled_order:
    "Comanda #{{order}} este anulată: avizul {{number}} nu poate fi {{done, done}}.",
}
