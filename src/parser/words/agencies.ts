/**
 * News agencies, as `fold` leaves their signs without points: their own letters, and the Arabic ones that papers write. Seen
 * under texts and after the place in datelines, in brackets or between dashes.
 */
export const AGENCY_WORDS = [
  // Agencies of states, in the press of each: Morocco, Algeria, Tunisia, Egypt, Saudi Arabia, Yemen, Sudan, Turkey.
  'map|و م ع|aps|واج|وا ج|tap|وات|mena|ا ش ا|اش ا|spa|واس|saba|سبا|suna|سونا|aa|الاناضول',
  // The three of the world, and those of Europe.
  'afp|ا ف ب|اف ب|reuters|رويترز|ap|ا ب|dpa|د ب ا|efe|ansa|apa|belga|lusa|anp|ats|keystone-sda|sda|pap|epd|kna|sid|xinhua|شينخوا|tass|upi|ians',
];
