import { useEffect, useRef } from 'react';
import type { LessonWords } from '../../i18n/lessons/words.ts';
import { nextLanguage } from '../../store/commands.ts';
import type { Comparison } from '../../store/comparison.ts';
import { toggleBlack } from '../../store/presenting/commands.ts';
import { takeWay } from '../../store/stepping/commands.ts';
import { dispatch, store } from '../../store/store.ts';
import { backward, forward, onPicture } from '../deck.ts';
import { briefOf } from './brief.ts';
import { channelName, readRequest, type Request } from './messages.ts';

/** The name by which the two windows of this presentation find each other; a desktop has one of each. */
export const PRESENTATION = window.desktop === undefined ? crypto.randomUUID() : 'desktop';

/** Keeps the presenter's window in step with the picture, once there is one, and does what is asked there. */
export function usePresenter(comparison: Comparison, words: LessonWords): void {
  const latest = useRef({ comparison, words });
  useEffect(() => {
    latest.current = { comparison, words };
  });
  useEffect(() => {
    const channel = new BroadcastChannel(channelName(PRESENTATION));
    let isHeard = false;
    function send(): void {
      const { comparison: between, words: spoken } = latest.current;
      channel.postMessage(briefOf(store.getState(), between, { stages: between.stages.length, now: 0 }, spoken));
    }
    channel.addEventListener('message', ({ data }: MessageEvent<unknown>) => {
      const request = readRequest(data);
      if (request === null) return;
      isHeard = true;
      if (request.does === 'hello') send();
      else obey(request, latest.current.comparison.stages.length);
    });
    let timer: ReturnType<typeof setTimeout> | undefined;
    const stop = store.subscribe(() => {
      clearTimeout(timer);
      // After the picture has been drawn in the new language and order.
      if (isHeard) timer = setTimeout(send, 0);
    });
    return () => {
      clearTimeout(timer);
      stop();
      channel.close();
    };
  }, []);
}

function obey({ does, way = 0 }: Request, stages: number): void {
  if (store.getState().view.presenting === null) return;
  const moment = { stages, now: Date.now() };
  switch (does) {
    case 'next': {
      dispatch(forward(moment));
      return;
    }
    case 'back': {
      dispatch(backward(moment));
      return;
    }
    case 'dark': {
      dispatch(toggleBlack());
      return;
    }
    case 'language': {
      dispatch(nextLanguage());
      return;
    }
    case 'way': {
      dispatch(onPicture(takeWay(way)));
      return;
    }
    case 'hello':
  }
}
