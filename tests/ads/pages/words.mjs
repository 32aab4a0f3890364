// @ts-check
/** Words of the fixture pages, written for them. */

/** @typedef {'ar' | 'fr'} Language */

/** @type {Record<Language, { titles: string[], sentences: string[], headlines: string[], offers: string[], sponsored: string, ad: string, published: string, related: string, report: string, by: string }>} */
export const WORDS = {
  fr: {
    titles: [
      'Le vieux moulin de Sefrou tourne de nouveau',
      'Une classe de lecture ouvre dans le port',
      'Les apiculteurs du plateau comptent leurs ruches',
      'À Kasserine, une halle rend la place aux marchands',
    ],
    sentences: [
      'Le meunier a repris les clés lundi matin, devant les enfants de l’école et quelques anciens du quartier.',
      'La roue, arrêtée depuis la grande crue, a demandé trois hivers de travail et le bois de deux noyers.',
      'Les habitants apportent leur blé le jeudi, et repartent avec une farine qui sent la pierre chaude.',
      'La commune a payé la moitié des travaux ; le reste vient d’une collecte faite de porte en porte.',
      'Un carnet accroché près de la porte garde le nom de tous ceux qui ont donné une journée.',
      'On parle déjà d’un four commun, que les femmes de la rue haute voudraient voir rallumé avant l’hiver.',
      'Le maire promet que l’eau du canal sera partagée comme autrefois, par tours, et sans procès.',
      'Les visiteurs viennent le dimanche, écoutent la roue, et achètent un sac qu’ils portent à deux.',
    ],
    headlines: [
      'Les pêcheurs attendent la fin du vent d’est',
      'Un bus de nuit relie les deux rives',
      'La fête des amandiers revient en février',
      'Le lycée gagne le tournoi des sciences',
      'Le musée des barques ouvre une salle neuve',
    ],
    offers: [
      'Cette montre fait perdre la tête à tout le pays',
      'Un remède de grand-mère que les médecins cachent',
      'Ils ont vendu leur maison pour ce placement',
      'Les chaussures que tout le monde s’arrache cet hiver',
      'Voici pourquoi personne ne dort plus sans cet oreiller',
      'Elle a maigri en mangeant du pain à chaque repas',
    ],
    sponsored: 'Contenus sponsorisés',
    ad: 'Publicité',
    published: 'Publié dans',
    related: 'Lire aussi',
    report: 'Signaler une annonce inappropriée',
    by: 'Par',
  },
  ar: {
    titles: [
      'عودة الطاحونة القديمة إلى الدوران في صفرو',
      'قسم للقراءة يفتح أبوابه في الميناء',
      'مربو النحل في الهضبة يحصون خلاياهم',
      'سوق مسقوف يعيد الساحة إلى التجار في القصرين',
    ],
    sentences: [
      'تسلم الطحان المفاتيح صباح الاثنين أمام تلاميذ المدرسة وعدد من شيوخ الحي الذين عرفوا أباه.',
      'وقد توقفت العجلة منذ الفيضان الكبير، واحتاج إصلاحها إلى ثلاثة شتاءات وإلى خشب شجرتي جوز.',
      'ويحمل السكان قمحهم يوم الخميس، ويعودون بدقيق تفوح منه رائحة الحجر الدافئ.',
      'ودفعت الجماعة نصف كلفة الأشغال، وجاء النصف الآخر من تبرعات جمعت من باب إلى باب.',
      'وعُلق قرب الباب دفتر يحفظ أسماء كل الذين أعطوا يوما من عملهم لهذا المكان.',
      'ويدور الحديث الآن عن فرن مشترك تريد نساء الزقاق الأعلى إشعاله قبل حلول الشتاء.',
      'ووعد رئيس الجماعة بتقاسم ماء الساقية كما كان في السابق، بالنوبة ومن غير خصام.',
      'ويأتي الزوار يوم الأحد فيسمعون صوت العجلة، ويشترون كيسا يحمله اثنان منهم.',
    ],
    headlines: [
      'الصيادون ينتظرون سكون الريح الشرقية',
      'حافلة ليلية تربط بين الضفتين',
      'عيد اللوز يعود في شهر فبراير',
      'الثانوية تفوز بمسابقة العلوم',
      'متحف القوارب يفتح قاعة جديدة',
    ],
    offers: [
      'هذه الساعة تفقد الجميع صوابهم هذا الشتاء',
      'وصفة الجدة التي يخفيها الأطباء عنكم منذ سنين',
      'باعوا بيتهم من أجل هذا الاستثمار السريع',
      'الحذاء الذي يتهافت عليه كل الناس هذا الموسم',
      'لهذا السبب لم يعد أحد ينام من دون هذه الوسادة',
      'فقدت نصف وزنها وهي تأكل الخبز كل يوم',
    ],
    sponsored: 'محتوى ممول',
    ad: 'إعلان',
    published: 'نشر في',
    related: 'مواضيع ذات صلة',
    report: 'أبلغ عن إشهار غير لائق',
    by: 'بقلم',
  },
};

/** Advertisers of the fixtures. */
export const ADVERTISERS = [
  'montre-folle', 'oreiller-roi', 'argent-vite', 'sandale-dor', 'grainemagique', 'credit-express', 'voyage-min',
  'assur-tout', 'parfum-noir', 'jeu-de-chance', 'telefon-plus', 'sofa-geant', 'cure-miel', 'auto-neuve', 'tapis-volant',
  'dattes-royales', 'lunettes-lune', 'pain-minceur', 'villa-mer', 'pneu-sur',
]; // biome-ignore format: -- a list of names
