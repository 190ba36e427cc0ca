import { contextBridge } from 'electron';

contextBridge.exposeInMainWorld('backend', {});
