import { useEffect } from 'react';
import { leave } from '../store/presenting/commands.ts';
import { dispatch } from '../store/store.ts';

/** The picture takes the whole screen where the browser lets it; leaving the whole screen ends presenting. */
export function useFullScreen(): void {
  useEffect(() => {
    const { desktop } = window;
    if (desktop !== undefined) {
      const stop = desktop.on('fullScreenChanged', ({ on }) => !on && dispatch(leave()));
      void desktop.fullScreen({ on: true });
      return () => {
        stop();
        void desktop.fullScreen({ on: false });
      };
    }
    const page = document.documentElement;
    let wanted = true;
    function onChange(): void {
      if (document.fullscreenElement === null && wanted) dispatch(leave());
    }
    if (document.fullscreenEnabled) {
      page.requestFullscreen().then(
        () => {
          if (wanted) document.addEventListener('fullscreenchange', onChange);
          else void document.exitFullscreen();
        },
        // Refused: the picture fills the window instead.
        () => {},
      );
    }
    return () => {
      wanted = false;
      document.removeEventListener('fullscreenchange', onChange);
      if (document.fullscreenElement !== null) void document.exitFullscreen();
    };
  }, []);
}
