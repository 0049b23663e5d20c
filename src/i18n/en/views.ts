/** Words of saved views of the list. */
export const views = {
  'views.title': 'Views',
  'views.saved': 'Saved views',
  'views.all': 'All conversations',
  'views.current': 'View: {name}',
  'views.unsaved': 'Unsaved view',
  'views.changed': 'Changed',
  'views.save': 'Save view',
  'views.saveNew': 'Save as new view',
  'views.saveChanges': 'Save changes',
  'views.savedChanges': 'Saved in “{name}”',
  'views.discard': 'Discard changes',
  'views.copyThisLink': 'Copy link to this list',
  'views.noClipboard': 'The browser does not allow copying here. The address bar has the link.',
  'views.manage': 'Manage views',

  'views.saveTitle': 'Save this view',
  'views.editTitle': 'Edit view',
  'views.name': 'Name',
  'views.sameName': 'You have a view of this name already.',
  'views.keep': 'Save',
  'views.pinned': 'Show in the navigation',
  'views.shared': 'Share with the team',
  'views.sharedHint':
    'Everyone who uses Parley sees it, at the same place. Only you and administrators can change it.',
  'views.moving': 'Times move with the days',
  'views.movingHint':
    'A day is kept by its distance from today, so that tomorrow the view shows a day later.',
  'views.inTeam': 'Kept for you at the gateway of Parley; shared ones for everyone.',
  'views.inBrowser':
    'Kept in this browser only: this Parley runs without a journal, so views cannot be shared other than by link or file.',

  'views.none': 'None yet. Set some filters, then choose “Save view” beside the title of the list.',
  'views.notRead': 'Saved views did not come: {cause}',
  'views.notKept': 'The view was not saved: {cause}',
  'views.notKept.too-many': 'The view was not saved: there are as many as there can be.',
  'views.notKept.no-storage': 'The view was not saved: the storage of this browser is full or forbidden.',
  'views.move': 'Move {name}',
  'views.moveHint': 'Arrow keys, Home and End move it. It can be dragged, too.',
  'views.moved': '{name} is now {place} of {count}',
  'views.isShared': 'Shared',
  'views.sharedBy': 'Shared by {owner}',
  'views.pin': 'Show {name} in the navigation',
  'views.edit': 'Edit {name}',
  'views.copyLink': 'Copy link to {name}',
  'views.delete': 'Delete {name}',
  'views.deleted': '“{name}” is deleted',
  'views.undo': 'Undo',
  'views.export': 'Export views',
  'views.import': 'Import views',
  'views.importFile': 'File of views',
  'views.imported': {
    one: '{count} view came in. Already there: {already}',
    other: '{count} views came in. Already there: {already}',
  },
  'views.noViewsFile': '“{file}” is no file of views that Parley has written',

  'views.ships': 'Come with Parley',
  'views.shipped.open': 'Open',
  'views.does.open':
    'Asks Alli for active conversations. That those are all that have not ended is not documented.',
  'views.shipped.running': 'Running',
  'views.does.running': 'Asks Alli for conversations on which something works in the background.',
  'views.shipped.ended-today': 'Ended today',
  'views.does.ended-today':
    'Asks Alli for conversations with a chat since midnight; Parley leaves out those that have not ended. When one ended is not given.',
  'views.shipped.without-category': 'Without category',
  'views.does.without-category':
    'Alli has no filter for it: Parley reads on and leaves out those that have a category. Where few have none, that takes a while.',
  'views.shipped.long-silent': 'Long silent',
  'views.does.long-silent':
    'Asks Alli for active conversations whose last chat was more than 14 days ago, longest first.',
} as const;
