import { articlePage, partsOf } from '../support/pages/article-page';
import { LIST_HEADLINES, listPage } from '../support/pages/other-pages';
import { ARABIC } from '../support/pages/stories';
import { poll, type Session } from '../support/session';
import { test } from '../support/test';

const FRONT = 'www.maghress.com/';
const COUNT = String(Object.values(LIST_HEADLINES).flat().length);

function shows(session: Session, icon: string, badge: string) {
  return poll(
    `The button shows ${icon} and “${badge}”`,
    () => session.toolbar(),
    (shown) => shown.icon === icon && shown.badge === badge,
  );
}

/** A page whose own script does something, once, when the test serves `/go`. */
function whenTold(page: string, script: string): string {
  return `${page}<script type="module">
    const isTold = async () => (await fetch('/go').catch(() => null))?.ok;
    while (!(await isTold())) await new Promise((next) => setTimeout(next, 50));
    ${script}
  </script>`;
}

function tell(session: Session): void {
  session.web.serve('//www.maghress.com/go', { type: 'text/plain', body: 'Go.' });
}

test('the button follows a page that changes its address without loading', async ({ session }) => {
  const script = `
    history.pushState(null, '', '/lejournal/777');
    const page = new DOMParser().parseFromString(await (await fetch('/lejournal/777')).text(), 'text/html');
    document.body.replaceWith(page.body);
    document.title = page.title;`;
  session.web.serve(`//${FRONT}`, { type: 'text/html; charset=utf-8', body: whenTold(listPage(), script) });
  const article = { type: 'text/html; charset=utf-8', body: articlePage(partsOf(ARABIC)) };
  session.web.serve('//www.maghress.com/lejournal/777', article);
  await session.goto(session.address(FRONT));
  await shows(session, 'list', COUNT);
  tell(session);
  await shows(session, 'article', '');
});

test('the button speaks of the page that Back returns to', async ({ session }) => {
  const other = whenTold('<!doctype html><title>About</title><p>Who we are.</p>', 'history.back();');
  session.web.serve(`//${FRONT}`, { type: 'text/html; charset=utf-8', body: listPage() });
  session.web.serve('//www.maghress.com/about', { type: 'text/html; charset=utf-8', body: other });
  await session.goto(session.address(FRONT));
  await shows(session, 'list', COUNT);
  await session.goto(session.address('www.maghress.com/about'));
  await poll(
    'The button forgets the list',
    () => session.toolbar(),
    (shown) => shown.badge === '',
  );
  tell(session);
  await poll(
    'The button shows the list again',
    () => session.toolbar(),
    (shown) => shown.badge === COUNT,
  );
});
