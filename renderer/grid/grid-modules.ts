import {
  CellStyleModule,
  ClientSideRowModelApiModule,
  ClientSideRowModelModule,
  ColumnApiModule,
  ColumnAutoSizeModule,
  CustomEditorModule,
  CustomFilterModule,
  EventApiModule,
  LocaleModule,
  ModuleRegistry,
  PaginationModule,
  QuickFilterModule,
  RenderApiModule,
  RowApiModule,
  RowAutoHeightModule,
  RowStyleModule,
  ScrollApiModule,
  TooltipModule,
} from 'ag-grid-community';

/** Only what our grids use of AG Grid Community. */
export function registerGridModules(): void {
  ModuleRegistry.registerModules([
    CellStyleModule,
    ClientSideRowModelApiModule,
    ClientSideRowModelModule,
    ColumnApiModule,
    ColumnAutoSizeModule,
    CustomEditorModule,
    CustomFilterModule,
    EventApiModule,
    LocaleModule,
    PaginationModule,
    QuickFilterModule,
    RenderApiModule,
    RowApiModule,
    // No row has a height of its own, but without it AG Grid waits for heights after each move to a row,
    // and scrolls again when rows change, while the page is drawn.
    RowAutoHeightModule,
    RowStyleModule,
    ScrollApiModule,
    TooltipModule,
  ]);
}
