/** What the pages of `templates.ts` say, in one language. Names and texts are invented. */
export interface KindWords {
  lang: string;
  site: string;
  /** Sections of a paper, which are categories of a shop and boards of a forum as well. */
  sections: [string, string, string, string];
  titles: string[];
  summaries: string[];
  people: [string, string, string, string];
  labels: {
    home: string;
    by: string;
    more: string;
    next: string;
    results: string;
    search: string;
    tagged: string;
    live: string;
    cart: string;
    price: string;
    description: string;
    alsoBought: string;
    reply: string;
    quote: string;
    joined: string;
    posts: string;
    topics: string;
    comments: string;
    contact: string;
  };
  date: (day: number) => string;
}

export const FRENCH: KindWords = {
  lang: 'fr',
  site: 'La Gazette du Phare',
  sections: ['Politique', 'Économie', 'Culture', 'Sport'],
  titles: [
    'Le vieux pont de bois rouvre après deux ans de travaux',
    'Une coopérative de tisseuses exporte ses premiers tapis',
    'Les pêcheurs de la baie comptent leurs filets perdus',
    'Deux lycéennes dessinent une éolienne pour leur village',
    'Le marché couvert cherche des vendeurs pour le dimanche',
    'La bibliothèque prête désormais des instruments de musique',
    'Un sentier de douze kilomètres relie les trois vallées',
    'Le club de voile accueille des équipages venus du sud',
  ],
  summaries: [
    'Les habitants attendaient ce jour depuis longtemps : la circulation reprend dès lundi matin, à une seule voie pour commencer.',
    'Elles sont quarante, travaillent à la maison et se partagent les commandes selon le temps que chacune peut y consacrer.',
    'Après la tempête de la semaine dernière, le port dresse un premier bilan et demande une aide pour remplacer le matériel.',
    'Leur maquette tient sur une table, mais le jury lui trouve assez de promesses pour financer un essai grandeur nature.',
    'La mairie propose des places gratuites pendant trois mois aux producteurs qui acceptent de venir chaque semaine.',
  ],
  people: ['Salma Berrada', 'Hugo Lantier', 'Nora Chebli', 'Yanis Oudghiri'],
  labels: {
    home: 'Accueil',
    by: 'Par',
    more: 'Lire la suite',
    next: 'Page suivante',
    results: 'résultats pour',
    search: 'Rechercher',
    tagged: 'Mot-clé :',
    live: 'En direct',
    cart: 'Ajouter au panier',
    price: '24,90 €',
    description: 'Description',
    alsoBought: 'Vous aimerez aussi',
    reply: 'Répondre',
    quote: 'Citer',
    joined: 'Inscrit le',
    posts: 'messages',
    topics: 'sujets',
    comments: 'Commentaires',
    contact: 'Contact',
  },
  date: (day) => `${day} mars 2025`,
};

export const ARABIC: KindWords = {
  lang: 'ar',
  site: 'جريدة المنارة',
  sections: ['سياسة', 'اقتصاد', 'ثقافة', 'رياضة'],
  titles: [
    'إعادة فتح الجسر الخشبي القديم بعد سنتين من الأشغال',
    'تعاونية للنساجات تصدر أولى زرابيها إلى الخارج',
    'صيادو الخليج يحصون شباكهم الضائعة بعد العاصفة',
    'تلميذتان تصممان مروحة للرياح من أجل قريتهما',
    'السوق المغطى يبحث عن باعة ليوم الأحد',
    'المكتبة البلدية تعير القراء آلات موسيقية',
    'مسلك للمشي يربط بين الوديان الثلاثة',
    'نادي الشراع يستقبل أطقما جاءت من الجنوب',
  ],
  summaries: [
    'كان السكان ينتظرون هذا اليوم منذ مدة طويلة، وتستأنف حركة السير صباح الاثنين في اتجاه واحد خلال الأسابيع الأولى.',
    'عددهن أربعون، يشتغلن في بيوتهن ويقتسمن الطلبات حسب الوقت الذي تستطيع كل واحدة منهن أن تخصصه لهذا العمل.',
    'بعد عاصفة الأسبوع الماضي يضع الميناء حصيلة أولى ويطلب مساعدة من أجل تعويض المعدات التي جرفتها الأمواج.',
    'نموذجهما صغير يوضع على طاولة، غير أن لجنة التحكيم رأت فيه ما يكفي لتمويل تجربة بالحجم الحقيقي في القرية.',
    'تقترح البلدية أماكن مجانية طيلة ثلاثة أشهر على المنتجين الذين يقبلون الحضور إلى السوق في كل أسبوع.',
  ],
  people: ['سلمى برادة', 'ياسين العمراني', 'نورة الشبلي', 'كريم الودغيري'],
  labels: {
    home: 'الرئيسية',
    by: 'بقلم',
    more: 'اقرأ المزيد',
    next: 'الصفحة التالية',
    results: 'نتيجة للبحث عن',
    search: 'بحث',
    tagged: 'وسم:',
    live: 'مباشر',
    cart: 'أضف إلى السلة',
    price: '٢٤٠ درهم',
    description: 'الوصف',
    alsoBought: 'قد يعجبك أيضا',
    reply: 'رد',
    quote: 'اقتباس',
    joined: 'تاريخ التسجيل',
    posts: 'مشاركة',
    topics: 'موضوع',
    comments: 'التعليقات',
    contact: 'اتصل بنا',
  },
  date: (day) => `${day} مارس 2025`,
};

export const ENGLISH: KindWords = {
  lang: 'en',
  site: 'The Lantern Post',
  sections: ['Politics', 'Business', 'Culture', 'Sport'],
  titles: [
    'Old wooden bridge reopens after two years of repairs',
    'Weavers’ cooperative ships its first rugs abroad',
    'Fishermen of the bay count the nets they lost',
    'Two pupils design a wind turbine for their village',
    'Covered market looks for sellers on Sundays',
    'Town library now lends musical instruments too',
    'A twelve kilometre path joins the three valleys',
    'Sailing club welcomes crews from the south',
  ],
  summaries: [
    'People had waited a long time for this day: traffic starts again on Monday morning, in one lane for the first weeks.',
    'There are forty of them, they work at home, and they share out the orders by the time that each of them can give.',
    'After last week’s storm the harbour draws up a first account and asks for help to replace what the waves took away.',
    'Their model stands on a table, but the jury thinks it promising enough to pay for a trial in its full size.',
    'The town offers free places for three months to growers who agree to come to the market every single week.',
  ],
  people: ['Maud Fairley', 'Owen Tarrant', 'Priya Nandan', 'Lewis Okoro'],
  labels: {
    home: 'Home',
    by: 'By',
    more: 'Read more',
    next: 'Next page',
    results: 'results for',
    search: 'Search',
    tagged: 'Tag:',
    live: 'Live',
    cart: 'Add to cart',
    price: '$24.90',
    description: 'Description',
    alsoBought: 'You may also like',
    reply: 'Reply',
    quote: 'Quote',
    joined: 'Joined',
    posts: 'posts',
    topics: 'topics',
    comments: 'Comments',
    contact: 'Contact',
  },
  date: (day) => `March ${day}, 2025`,
};
