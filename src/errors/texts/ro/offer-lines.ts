export const offerLines = {
  offer_too_many_lines:
    "O ofertă are cel mult {{max}} poziții, iar aceasta ar avea {{lines}}. Fă o a doua ofertă pentru rest.",
  note_line_only_text: "Poziția {{number}} este o notă: are un text și nimic altceva.",
  discount_value_missing: "Spune cât, fiindcă reducerea ({{line}}) devine „{{type, discount_type}}”.",
  discount_value_needed: "Spune cât este reducerea.",
  discount_over_100: "O reducere nu poate depăși 100 %.",
  discount_over_limit:
    "{{subject}}: {{discount}} este mai mult decât cei {{limit}} % pe care îi poate da rolul tău{{why}}. Micșoreaz-o sau întreabă un manager de vânzări.",
  discount_over_price:
    "Reducerea ({{line}}) este mai mare decât prețul de listă de {{price}} {{currency}}. Micșoreaz-o.",
  discount_over_net:
    "Reducerea pe toată oferta, {{amount}} {{currency}}, este mai mare decât valoarea netă a pozițiilor, {{net}} {{currency}}. Micșoreaz-o.",
  discount_says_two: "Revenirea la regulă nu primește și o reducere proprie.",
  offer_line_not_found: "Poziția {{id}} nu este în această ofertă.",
  line_changed_twice: "Poziția {{id}} este schimbată de două ori deodată.",
  line_order_incomplete: "Numește o singură dată fiecare poziție care rămâne în ofertă și nicio alta.",
  line_place_missing: "Poziția {{id}} nu este în această ofertă.",
  line_needs_variant: "Alege o variantă sau scrie SKU-ul ei.",
  note_line_needs_text: "O notă are un text și nicio variantă.",
  line_texts_too_long:
    "Textele pozițiilor au împreună mai mult de {{max}} caractere; trimite-le în mai multe cereri.",
  offer_edits_empty: "Spune ce se creează, se schimbă, se șterge sau se ordonează.",
  offer_subject_missing: "Alege oportunitatea sau clientul pentru care este oferta.",
  offer_needs_customer: "Alege întâi un client pentru oportunitate, apoi transform-o în ofertă.",
  pieces_not_whole: "Cantitatea ({{line}}): {{quantity}} nu este un număr întreg de bucăți.",
  lines_unsellable: "{{problems}}",
  variant_gone:
    "Produsul ({{line}}): {{id}} nu mai este o variantă a magazinului. Șterge poziția sau alege alt produs.",
  variant_without_price:
    "Produsul ({{line}}): „{{title}}” nu are preț. Adaugă unul în Medusa sau șterge poziția.",
  product_unpublished:
    "Produsul ({{line}}): „{{title}}” nu este publicat. Publică produsul sau șterge poziția.",
  sku_unknown: "Magazinul nu are nicio variantă cu acest SKU: {{lines}}. Corectează-l sau șterge poziția.",
  more_problems: "Și încă {{more}}.",
  price_missing:
    "{{lines}}: nu există preț în {{currency}} pentru acest client și această cantitate. Adaugă unul în Medusa sau șterge poziția.",
}
