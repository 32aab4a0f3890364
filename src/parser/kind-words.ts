import { LETTERS } from '../article/letters';
import { leading } from './page-words';

// What pages that are no article say: in words as `fold` leaves them, and in their addresses, here in small letters, without scheme and `www.`.

/** On the buttons of a shop: English, French, Arabic, Spanish, German, Italian, Portuguese, Dutch. */
export const SHOP_WORDS = leading([
  'add to cart|add to bag|add to basket|buy now|in stock|out of stock|ajouter au panier|en stock|rupture de stock|' +
    'أضف إلى السلة|إضافة إلى السلة|اشتر الآن|نفد المخزون|añadir al carrito|añadir a la cesta|' +
    'in den warenkorb|auf lager|aggiungi al carrello|adicionar ao carrinho|in winkelwagen',
]);

/** An amount with its currency. */
export const PRICE =
  /[€$£¥₹]\s?[\d٠-٩۰-۹]|[\d٠-٩۰-۹]\s?(?:[€$£¥₹]|(?:eur|chf|mad|dhs?|da|sar|aed|egp|tnd|درهم|دينار|ريال|جنيه)(?![a-zß-ÿء-ي]))/;

/**
 * The title of a page that stands in another's place: one that looks whether a person asks for it, or says that it isn't
 * there. As `fold` leaves it.
 */
export const STAND_IN_TITLE =
  /(?:not an? (?:ro)?bot|you are human|checking your browser|security check|access denied|not found|pas un robot|verification de securite|acces refuse|introuvable|لست روبوت|التحقق من الامان|غير موجوده|no (?:eres|soy) un robot|no encontrada|kein roboter|nicht gefunden|non trovata)|^(?:just a moment|un instant|لحظه|40[34])(?![a-z\d])/;

/** The site's own first page, or its first page in a language. */
export const FRONT_ADDRESS = /^[^/]+\/(?:[a-z]{2}(?:[-_][a-z]{2})?\/?)?(?:index\.\w+|home\/?)?$/;

/** A path that ends in some words or in a long number, or bears a day. */
export const STORY_PATH = /(?:[-_+][^-_+/]+){3}\/?$|\d{5}[^/]*\/?$|\/(?:19|20)\d\d\/\d/;

/** A path that ends in one word, as sections do. */
export const SECTION_PATH = new RegExp(`/[${LETTERS}]{1,14}(?:\\.\\w{2,5})?/?$`);

export const LIST_ADDRESS =
  /\/(?:categor\w+|tags?|topics?|sections?|search|authors?|archives?|page|browse|collections?|lists?|hub|directory|recherche|rubriques?|auteurs?|suche|buscar)(?:[/:?]|$)|[?&](?:s|q|query|search|page|cat)=/;

export const SHOP_ADDRESS =
  /\/(?:produ[ck]t\w*|produits?|shop|store|p|ip|items?|dp|boutique|collections|cart|listing)\//;

export const FORUM_ADDRESS =
  /^(?:forums?|community|boards?|bbs|discuss|answers)\.|\/(?:threads?|forums?|t|topic|discussions?|d|questions|sujet)\/|viewtopic|viewforum|showthread|[?&]topic=/;
