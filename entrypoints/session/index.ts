/** Runs in every frame of every page, and again in open ones after an update: the newer session takes the older's place. */
import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { openPageDoor } from '../../platform/page-door.ts';
import { startSession } from './session.ts';

export default defineUnlistedScript(() => {
  const platform = openPageDoor();
  if (platform) void startSession(platform);
});
