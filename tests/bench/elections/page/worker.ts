import { runJob, type Job } from '../job.ts';

self.addEventListener('message', ({ data }: MessageEvent<Job>) => {
  self.postMessage(runJob(data));
});
