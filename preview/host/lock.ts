// LockService: one execution at a time, for whoever asks for the lock.
import { RUN, Service, service } from './service.ts';

const STEP_MS = 50;

export class Lock extends Service {
  tryLock(timeoutMs: number): boolean {
    const { world, id } = this[RUN];
    if (world.stores.lock(id)) return true;
    if (!world.pause) {
      this[RUN].spend(timeoutMs);
      return false;
    }
    for (let waited = 0; waited < timeoutMs; waited += STEP_MS) {
      world.pause(STEP_MS);
      if (world.stores.lock(id)) return true;
    }
    return false;
  }
  releaseLock(): void {
    this[RUN].world.stores.unlock(this[RUN].id);
  }
}
service('Lock', Lock, { need: 'document' });

export class LockService extends Service {
  getDocumentLock(): Lock {
    return new Lock(this[RUN]);
  }
}
service('LockService', LockService, { need: 'document' });
