// The add-on's menus in the menu bar: under Extensions, or beside it.
import type { Menu } from '../host/world.ts';
import { engine } from './globals.ts';

interface Item {
  readonly id: string;
  readonly name: string;
  readonly sequence: number;
  readonly separator: boolean;
  readonly execute?: () => void;
  readonly children?: Item[];
}

const items = (menu: Menu, run: (functionName: string) => void): Item[] =>
  menu.items.flatMap((item, i) => {
    if (item === 'separator') return [];
    const common = {
      id: `item-${i}`,
      name: item.label,
      sequence: i,
      separator: menu.items[i + 1] === 'separator',
    };
    return [
      {
        ...common,
        ...('items' in item ? { children: items(item, run) } : { execute: () => run(item.functionName) }),
      },
    ];
  });

/** Puts the menus into the engine's menu bar; this must happen before it is drawn. */
export function installMenus(
  menus: readonly Menu[],
  extensions: string,
  run: (functionName: string) => void,
): void {
  const addons = menus.filter((menu) => menu.isAddon);
  const { topbarMenuRegistry } = engine.registries;
  topbarMenuRegistry.replace('extensions', {
    name: extensions,
    sequence: 80,
    children: addons.map((menu, i) => ({
      id: `addon-${i}`,
      name: menu.label,
      sequence: i,
      children: items(menu, run),
    })),
  } as never);
  menus
    .filter((menu) => !menu.isAddon)
    .forEach((menu, i) => {
      topbarMenuRegistry.replace(`menu-${i}`, {
        name: menu.label,
        sequence: 90 + i,
        children: items(menu, run),
      } as never);
    });
}
