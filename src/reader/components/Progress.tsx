import { useEffect, useRef } from 'preact/hooks';

export interface ProgressProps {
  dir: 'ltr' | 'rtl';
}

/** How much of the article has passed. For the eyes only: the scroll bar says it to everyone else. */
export function Progress({ dir }: ProgressProps) {
  const line = useRef<HTMLDivElement>(null);
  useEffect(() => {
    const draw = () => {
      const article = document.querySelector('article');
      if (!article || !line.current) return;
      const length = article.offsetTop + article.offsetHeight - window.innerHeight;
      line.current.style.transform = `scaleX(${length > 0 ? Math.min(1, window.scrollY / length) : 0})`;
    };
    draw();
    window.addEventListener('scroll', draw, { passive: true });
    return () => window.removeEventListener('scroll', draw);
  }, []);
  return (
    <div class="progress" dir={dir}>
      <div class="progress-line" ref={line} />
    </div>
  );
}
