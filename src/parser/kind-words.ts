import { leading } from './page-words';

// What pages that are no article say: in words as `fold` leaves them, and in their addresses, here without scheme and `www.`.

/** On the buttons of a shop: English, French, Arabic, Spanish, German, Italian, Portuguese, Dutch. */
export const SHOP_WORDS = leading([
  'add to cart|add to bag|add to basket|buy now|in stock|out of stock|ajouter au panier|en stock|rupture de stock|' +
    'أضف إلى السلة|إضافة إلى السلة|اشتر الآن|نفد المخزون|añadir al carrito|añadir a la cesta|' +
    'in den warenkorb|auf lager|aggiungi al carrello|adicionar ao carrinho|in winkelwagen',
]);

/** An amount with its currency, in the digits of any script. */
export const PRICE =
  /[€$£¥₹]\s?\p{N}|\p{N}\s?(?:[€$£¥₹]|(?:EUR|CHF|MAD|DHS?|DA|SAR|AED|EGP|TND|درهم|دينار|ريال|جنيه)(?!\p{L}))/iu;

/** The site's own first page, or its first page in a language. */
export const FRONT_ADDRESS = /^[^/]+\/(?:[a-z]{2}(?:[-_][a-z]{2})?\/?)?(?:index\.\w+|home\/?)?$/i;

/** A path that ends in some words or in a long number, or bears a day. */
export const STORY_PATH = /(?:[-_+][^-_+/]+){3}\/?$|\d{5}[^/]*\/?$|\/(?:19|20)\d\d\/\d/;

/** A path that ends in one word, as sections do. */
export const SECTION_PATH = /\/\p{L}{1,14}(?:\.\w{2,5})?\/?$/u;

export const LIST_ADDRESS =
  /\/(?:categor\w+|tags?|topics?|sections?|search|authors?|archives?|page|browse|collections?|lists?|hub|directory|recherche|rubriques?|auteurs?|suche|buscar)(?:[/:?]|$)|[?&](?:s|q|query|search|page|cat)=/i;

export const SHOP_ADDRESS =
  /\/(?:produ[ck]t\w*|produits?|shop|store|p|ip|items?|dp|boutique|collections|cart|listing)\//i;

export const FORUM_ADDRESS =
  /^(?:forums?|community|boards?|bbs|discuss|answers)\.|\/(?:threads?|forums?|t|topic|discussions?|d|questions|sujet)\/|viewtopic|viewforum|showthread|[?&]topic=/i;
