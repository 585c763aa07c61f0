// The contract as types. Generated: npm run contracts

export interface paths {
    "/api/about": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What this server is: province, version, whether it is a demonstration */
        get: operations["getAbout"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/accessibility-exceptions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What is public although it shuts people out, with the reason; of the units the officer sees */
        get: operations["listAccessibilityExceptions"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/accounts": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Accounts of the units one administers */
        get: operations["listAccounts"];
        put?: never;
        /** Create an account; its one-time password is answered this one time */
        post: operations["createAccount"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/accounts/{accountId}/disable": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Close an account and sign it out everywhere */
        post: operations["disableAccount"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/accounts/{accountId}/password": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Give an account a new one-time password, and on demand take its second factor away */
        post: operations["resetPassword"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/accounts/{accountId}/roles": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Give an account a role at a unit, for a time or until further notice */
        post: operations["assignRole"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/accounts/{accountId}/roles/{assignmentId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /** Take a role away from this moment on */
        delete: operations["endRole"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/audit": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Who did what to what, when, from where: the newest first */
        get: operations["listAuditEntries"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/boards": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Boards of a unit and those below it, with what they showed last */
        get: operations["listBoards"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/boards/me": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** For boards: what to show; with `seen` the answer waits up to 20 seconds for another state */
        get: operations["getOwnSlides"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/boards/me/showings": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** For boards: what was shown when and how long; the same id counts once */
        post: operations["recordShowings"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/boundaries": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Reads a GeoJSON file for a boundary map, checked and made simpler (multipart: file) */
        post: operations["readBoundary"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/broadcasting/day": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What each loudspeaker of a unit and below sounds on a day */
        get: operations["getBroadcastingDay"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/broadcasting/limits": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Rules of provinces on how much loudspeakers are heard, which a unit may bind itself to */
        get: operations["listBroadcastLimits"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/broadcasting/proof": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Minutes of loudspeakers, planned, heard, silent and not heard, by day, unit, topic, origin and priority */
        get: operations["getAirtime"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/broadcasting/proof/file": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The same plays as a workbook (XLSX) or as open data (JSON), row by row */
        get: operations["getProofFile"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/broadcasting/proof/plays": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What each loudspeaker was to play and what became of it, the latest days first */
        get: operations["listPlays"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/broadcasting/relay-sources": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Stations that a unit may relay: its own and those of the units above */
        get: operations["listRelaySources"];
        put?: never;
        /** Enter or change a station that a unit and those below may relay */
        post: operations["keepRelaySource"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/broadcasting/relay-sources/{sourceId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /** Relay a station no more */
        delete: operations["retireRelaySource"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/broadcasting/relay-sources/{sourceId}/try": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Listen to a station for some seconds: whether sound comes */
        post: operations["tryRelaySource"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/broadcasting/rules/{unitId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** How a unit takes bulletins from above */
        get: operations["getBroadcastingRule"];
        /** Set how a unit takes bulletins from above */
        put: operations["setBroadcastingRule"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/broadcasting/schedules/{unitId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The schedule of a unit: in force, in work, or from above */
        get: operations["getBroadcastSchedule"];
        /** Keep slots as work */
        put: operations["writeBroadcastSchedule"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/broadcasting/schedules/{unitId}/approve": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Put the submitted schedule in force */
        post: operations["approveBroadcastSchedule"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/broadcasting/schedules/{unitId}/check": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** What is wrong with slots, and the days they come to, before they are kept */
        post: operations["checkBroadcastSchedule"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/broadcasting/schedules/{unitId}/discard": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Drop the schedule in work */
        post: operations["discardBroadcastSchedule"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/broadcasting/schedules/{unitId}/played": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The slots of some days, and which of them were heard */
        get: operations["listPlayedSlots"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/broadcasting/schedules/{unitId}/return": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Give the submitted schedule back with a reason */
        post: operations["returnBroadcastSchedule"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/broadcasting/schedules/{unitId}/submit": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Lay the schedule in work before its approver */
        post: operations["submitBroadcastSchedule"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/broadcasting/waiting-schedules": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Schedules that lie before the reader for approval */
        get: operations["listWaitingSchedules"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/broken-links": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Links of published articles that lead nowhere, last found first */
        get: operations["listBrokenLinks"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/broken-page-links": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Links in blocks of published pages that lead nowhere, last found first */
        get: operations["listBrokenPageLinks"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/categories": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Sections of the portals and topics of the source information system, by name */
        get: operations["listCategories"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/citizen/communes": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The communes a citizen may choose from */
        get: operations["listCitizenCommunes"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/citizen/feedback": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** A citizen writes: JSON or multipart with kind, unitId, storyId, category, text, senderName, senderPhone, photo, consent, clientKey */
        post: operations["sendFeedback"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/citizen/feedback/{code}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What became of a feedback, by its code */
        get: operations["followFeedback"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/citizen/reads": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Say that a story was opened in the app; only the number is kept */
        post: operations["reportRead"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/citizen/stories": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Stories that concern a place, newest first */
        get: operations["listCitizenStories"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/citizen/stories/{storyId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** One story with its text, sound and official answers */
        get: operations["getCitizenStory"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/cluster-groups": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Groups of clusters, also across communes, by name and a page at a time */
        get: operations["listClusterGroups"];
        put?: never;
        /** Enter or change a group; its clusters are those named, no others */
        post: operations["keepClusterGroup"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/cluster-groups/{groupId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /** Remove a group; its clusters stay */
        delete: operations["removeClusterGroup"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/content-types": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What can be published and the fields of each, with guides for who writes */
        get: operations["listContentTypes"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/devices": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Loudspeakers and boards, all that the reader may see or those of one unit and below */
        get: operations["listDevices"];
        put?: never;
        /** Register a device; answers the code with which it connects, shown this once */
        post: operations["registerDevice"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/devices/{deviceId}/control": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** How a device is and was these two weeks, and what was asked of it with what result */
        get: operations["getDeviceControl"];
        put?: never;
        /** Order a loudspeaker to be silent or to sound again, to give a tone, to restart, to send its logs; the result comes later */
        post: operations["controlDevice"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/devices/{deviceId}/enrolment-code": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** A new one-time code; earlier unused ones stop working */
        post: operations["renewEnrolmentCode"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/devices/{deviceId}/log-faults": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Say why the log of a device could not be true, so that it is trusted again */
        post: operations["settleLogFaults"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/devices/{deviceId}/log-file": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** All a device says it did, as a file that an outsider can check (device protocol, section 8) */
        get: operations["exportDeviceLog"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/devices/{deviceId}/log-standing": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** How far the log of a device is kept without gap, and what cannot be true of it */
        get: operations["getLogStanding"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/devices/{deviceId}/logs/{orderId}/{part}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What a device sent up when it was asked: what its program said, or the newest entries of its log, as text */
        get: operations["getSentLogs"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/devices/{deviceId}/retire": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Take a device out of use; its credentials stop working */
        post: operations["retireDevice"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/devices/{deviceId}/volume": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Set the volume of a loudspeaker; emergencies keep their own */
        post: operations["setVolume"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/devices/enrol": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** For devices: trade the one-time code and a public key for credentials (device protocol, section 1) */
        post: operations["enrolDevice"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/devices/me": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** For devices: where the broker is now, and what time it is */
        get: operations["getOwnDevice"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/devices/me/audio/{recordingId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** For devices: the sound that an order to this device names; `Range: bytes=N-` for the rest of it */
        get: operations["getDeviceAudio"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/devices/me/live-broadcasts/{talkId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** For loudspeakers: signed blocks of a talk this device was called to, as they are spoken */
        get: operations["getLiveStream"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/devices/me/logs/{orderId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** For devices: what it was asked to send (device protocol, section 10) */
        post: operations["sendOwnLogs"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/devices/me/releases/{releaseId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** For devices: the program that an order to this device names (device protocol, section 12) */
        get: operations["getOwnRelease"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/devices/releases": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Programs for loudspeakers that may be brought to them, the newest first */
        get: operations["listReleases"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/devices/rollouts": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** How releases came to loudspeakers, stage by stage, the newest first */
        get: operations["listRollouts"];
        put?: never;
        /** Bring a release to the loudspeakers at and below a unit: first to one station */
        post: operations["startRollout"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/devices/rollouts/{rolloutId}/move": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Begin the next stage of a rollout, stop it, or let it go on */
        post: operations["moveRollout"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/editions/{editionId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /** Save an edition on top of the revision that was read; parts not sent stay as they are */
        put: operations["writeEdition"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/editions/{editionId}/accessibility": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What in an edition shuts people with disabilities out, and why it was approved all the same */
        get: operations["getAccessibility"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/editions/{editionId}/approve": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Make the revision that was read what the public has */
        post: operations["approveEdition"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/editions/{editionId}/compare": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What an edition changes, part by part; against the approved one before it unless another is named */
        get: operations["compareEditions"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/editions/{editionId}/presence": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Who has the edition open for writing; gone after a minute without a word */
        get: operations["listPresence"];
        put?: never;
        /** Say every twenty seconds that one has the edition open for writing; answers who has */
        post: operations["notePresence"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/editions/{editionId}/recording": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The sound of an edition */
        get: operations["getEditionRecording"];
        put?: never;
        /** Use an uploaded recording in place of the voice */
        post: operations["useOwnRecording"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/editions/{editionId}/return": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Give a submitted edition back with a remark */
        post: operations["returnEdition"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/editions/{editionId}/reviewed": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Keep what is public as it is, and set the day of the next review; null for none */
        post: operations["markReviewed"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/editions/{editionId}/submit": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Ask for approval of the revision that was read */
        post: operations["submitEdition"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/emergencies": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Orders of emergencies that reach loudspeakers of the reader, the newest first */
        get: operations["listEmergencies"];
        put?: never;
        /** Write down an order of an emergency; it leaves when it is confirmed */
        post: operations["startEmergencyBroadcast"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/emergencies/{emergencyId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** One order of an emergency, with how far it has come */
        get: operations["getEmergency"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/emergencies/{emergencyId}/confirm": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Confirm an order as the second person, or one’s own by a one-time code */
        post: operations["confirmEmergencyBroadcast"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/emergencies/{emergencyId}/deliveries": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** An order loudspeaker by loudspeaker; those not reached are a view of it */
        get: operations["listEmergencyDeliveries"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/emergencies/{emergencyId}/end": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** End an order on every loudspeaker, or refuse one that waits */
        post: operations["endEmergencyBroadcast"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/emergencies/{emergencyId}/keepers": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Whom to ring about loudspeakers; each look is written down */
        post: operations["lookUpKeepersOfEmergency"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/emergencies/{emergencyId}/review": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Look back at an order that is over, from the level above */
        post: operations["reviewEmergencyBroadcast"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/emergencies/area": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Which loudspeakers an order would reach, and where there are none */
        post: operations["previewEmergencyArea"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/emergencies/choices": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Kinds with their prepared words, signals and repeats, as the rules of today say */
        get: operations["getEmergencyChoices"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/emergencies/prepared": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Words kept ready by a unit and those above it */
        get: operations["listPreparedEmergencies"];
        put?: never;
        /** Keep words ready, with their sound */
        post: operations["keepPreparedEmergency"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/emergencies/prepared/{preparedId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /** Keep these words ready no more */
        delete: operations["retirePreparedEmergency"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/emergencies/sound": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Listen to the very sound that would go out: signal, announcement, words */
        post: operations["previewEmergencySound"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/fault-tickets": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Faults of loudspeakers: open ones by the time they are due, closed ones newest first */
        get: operations["listTickets"];
        put?: never;
        /** Say that something is wrong with a loudspeaker, or with a place that has no device of its own */
        post: operations["openTicket"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/fault-tickets/{ticketId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** One fault: what happened, who sees to it, what was done */
        get: operations["getTicket"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/fault-tickets/{ticketId}/assign": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Take a fault oneself, or give it to another technician of the unit or above */
        post: operations["assignTicket"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/fault-tickets/{ticketId}/close": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Mended and looked at; one that was not mended needs words why */
        post: operations["closeTicket"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/fault-tickets/{ticketId}/reopen": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Not mended after all, or there again; the time to mend it begins anew */
        post: operations["reopenTicket"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/fault-tickets/{ticketId}/resolve": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Mended: what was done, with which parts, for how much; it stands in the maintenance book */
        post: operations["resolveTicket"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/fault-tickets/file": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The same tickets as a table (CSV) or as JSON, row by row */
        get: operations["getTicketFile"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/fault-tickets/sums": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** How many faults are open and late and how many checks are late, in all and by commune */
        get: operations["getTicketSums"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/feedback": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Feedback to the officer’s units, newest first */
        get: operations["listFeedback"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/feedback/{feedbackId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** One feedback with its steps */
        get: operations["getFeedback"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/feedback/{feedbackId}/answer": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** The official reply; with `publish` it stands under the story */
        post: operations["answerFeedback"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/feedback/{feedbackId}/assign": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Hands a feedback to another unit in the officer’s reach */
        post: operations["assignFeedback"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/files": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Puts a picture, sound, video or document into the store of a unit (multipart: file, unitId, alt, trial) */
        post: operations["uploadFile"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/files/{fileId}/{variant}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** A file that only officers of its unit may see */
        get: operations["getRestrictedFile"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/health": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What this process stands on: database, broker, work that waits, search index, disk */
        get: operations["getHealth"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/imports": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Imports into the sites of the units the officer sees, the last begun first */
        get: operations["listImports"];
        put?: never;
        /** Bring published stories onto a site from a file: JSON lines, RSS/Atom, WordPress WXR, a NukeViet dump or an export of Saola (multipart: file, siteId; format, category, update, fetchPictures, dryRun) */
        post: operations["createImport"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/imports/{importId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** One import: how far it is, and why items of its file were not taken */
        get: operations["getImport"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/imports/{importId}/resume": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Go on with an import that was stopped or failed, from the file that was sent then */
        post: operations["resumeImport"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/imports/{importId}/stop": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Ask an import to end after the stories at hand; what is done stays */
        post: operations["stopImport"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/insights/overview": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** A unit and the units directly below it: what was said, what arrived, what people answered */
        get: operations["getOverview"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/integration-units/{integrationUnitId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /** Remove an integration unit; its networks stay, joined by nothing */
        delete: operations["removeIntegrationUnit"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/law/instruments": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Laws, decrees and circulars by which rules are cited */
        get: operations["listLawInstruments"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/law/rules": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Rules of law with the days from which and until which they hold; with a day, those in force on it */
        get: operations["listLawRules"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/law/rules/{ruleId}/end": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** End a rule that nothing follows */
        post: operations["endLawRule"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/law/rules/{ruleId}/replace": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** End a rule on the day from which another one holds */
        post: operations["replaceLawRule"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/live-broadcasts": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Talks with who speaks or spoke and how many loudspeakers heard it, the newest first */
        get: operations["listLiveBroadcasts"];
        put?: never;
        /** Speak to the loudspeakers of an area; as an emergency with a one-time code */
        post: operations["beginLiveBroadcast"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/live-broadcasts/{talkId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** One talk */
        get: operations["getLiveBroadcast"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/live-broadcasts/{talkId}/end": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** End a talk: who speaks, or who may stop what sounds in the unit; loudspeakers go back to their programme */
        post: operations["endLiveBroadcast"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/live-broadcasts/{talkId}/sound": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** A slice of what is said, IMA ADPCM of 16 kHz, `application/offset+octet-stream`; empty while nothing is said. Sent again when no answer came */
        post: operations["sendLiveSound"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/live-broadcasts/limit": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /** How long one may speak at a unit and below it */
        put: operations["setLiveLimit"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/live-broadcasts/reach": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Whom a talk to an area would reach, how long it may last, and who speaks there now */
        post: operations["getLiveReach"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/loudspeakers": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Loudspeakers unit by unit: how they stand and where they hang; found by name, unit, place or former commune */
        get: operations["listLoudspeakers"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/loudspeakers/{deviceId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** One loudspeaker: its place, who looks after it, its groups, and when it was away */
        get: operations["getLoudspeaker"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/loudspeakers/in-area": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** How many loudspeakers an area of units, groups and a drawn line has, part by part; 0 is said as 0 */
        post: operations["lookAtArea"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/loudspeakers/map": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Where loudspeakers hang, those close together as one point, and the same counted by unit */
        get: operations["getLoudspeakerMap"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/mails": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Mails caught in the demonstration: one’s own, or all for the province administrator */
        get: operations["listMails"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/maintenance": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The maintenance book: what was done at loudspeakers, entered last first */
        get: operations["listMaintenance"];
        put?: never;
        /** Write into the maintenance book what was done at a loudspeaker or a place */
        post: operations["enterMaintenance"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/maintenance/due": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Planned checks of places, by the day they are due */
        get: operations["listDueChecks"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/maintenance/file": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The same book as a table (CSV) or as JSON, row by row */
        get: operations["getMaintenanceFile"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/me": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The signed-in account, its roles and what they let it do */
        get: operations["getMe"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/metadata-gaps": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Published items whose metadata say less than the law wants, last found first */
        get: operations["listMetadataGaps"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/notices": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What waits for the officer, newest first */
        get: operations["listNotices"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/notices/{noticeId}/read": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** The officer has seen a notice */
        post: operations["readNotice"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/obligations": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Sites at and below a unit by what they still owe the public, the worst first */
        get: operations["listObligations"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/page-blocks": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Kinds of blocks a page is made of, with their settings */
        get: operations["listPageBlocks"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/pages/{pageId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** A page with its draft, what is public, and its versions */
        get: operations["getPage"];
        /** Save the draft on top of the revision that was read; parts not sent stay as they are */
        put: operations["writePage"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/pages/{pageId}/compare": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What differs between two versions: blocks added, removed, moved, changed, and the words */
        get: operations["comparePageVersions"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/pages/{pageId}/publish": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Publish the draft; new words need another person than their writers */
        post: operations["publishPage"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/pages/{pageId}/remove": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Take a free page off its site */
        post: operations["removePage"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/pages/{pageId}/reset": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Let a home page follow the arrangement from above again */
        post: operations["resetHome"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/pages/{pageId}/restore": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Make a new draft of an old version */
        post: operations["restorePageVersion"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/pages/{pageId}/versions/{number}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** One version of a page whole */
        get: operations["getPageVersion"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/permissions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Each permission in words, with the roles that have it today */
        get: operations["listPermissions"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/permissions/overrides": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Decide from today on that a role has, or has not, a permission */
        post: operations["overridePermission"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/programmes": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Programmes with how far they have come on the loudspeakers, the newest first */
        get: operations["listProgrammes"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/programmes/{programmeId}/cancel": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Stop a programme; what sounds of it stops at once */
        post: operations["cancelProgramme"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/programmes/{programmeId}/take": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Take a bulletin from above into the unit’s own programme, for the next slot or a time of one’s own */
        post: operations["takeProgramme"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/public/ratings": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** A reader rates an item of the site at this host: form with tin (item), ngon-ngu, muc (SATISFIED, NEUTRAL, DISSATISFIED), loi (words) */
        post: operations["rateStory"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/public/readings": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** A reader asks to hear an item of the site at this host: form with tin (edition) */
        post: operations["askToHear"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/public/readings/{editionId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Reading aloud of an item of the site at this host: its state, its sound, and the time of each sentence */
        get: operations["getReading"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/public/readings/{editionId}/sentences/{place}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** One sentence of an item that is being read aloud for the first time, by its place (MP3) */
        get: operations["getSentenceOfReading"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/public/sites": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Sites of the network that everybody may read, in the order of their host names */
        get: operations["listPublicSites"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/public/sites/{host}/items": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What readers of a site have now, newest first */
        get: operations["listPublicItems"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/public/sites/{host}/items/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** An item as readers of a site have it now: words, fields, files, metadata */
        get: operations["getPublicItem"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/public/sites/{host}/metadata": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Dublin Core of a site’s pages and of all its items, newest first, as JSON, XML (oai_dc) or CSV */
        get: operations["getPublicMetadata"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/public/sites/{host}/sections": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Sections that a site shows, with the number of their items */
        get: operations["listPublicSections"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/public/sites/{host}/visits": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Visits of a site: today, yesterday, this month, all, and readers online; not older than a minute */
        get: operations["getVisitCounters"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/reorganisations": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Merge, split, rename or dissolve units by a plan; a rehearsal reports and changes nothing */
        post: operations["reorganiseUnits"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/search/dictionary": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Words that search takes for the same: UBND, Ủy ban nhân dân */
        get: operations["listSearchDictionary"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/search/dictionary/{code}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /** Say which words mean the same; an empty list takes the entry out */
        put: operations["changeSearchDictionary"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/share-rules": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What sites take by themselves */
        get: operations["listShareRules"];
        put?: never;
        /** Let a site take stories of some kinds by itself from now on */
        post: operations["addShareRule"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/share-rules/{ruleId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /** A rule brings nothing more; what it brought stays */
        delete: operations["removeShareRule"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/share-rules/preview": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** How many stories of the last days a rule would bring */
        get: operations["previewShareRule"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/shares": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Stories sent and received between sites, newest first */
        get: operations["listShares"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/shares/{shareId}/decide": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Accept a story of another site, or decline it */
        post: operations["decideShare"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/shares/{shareId}/end": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Let a shared story go from the receiving site */
        post: operations["endShare"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/shares/accept": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Accept several stories of other sites at once, all or none */
        post: operations["acceptShares"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/sites": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Sites of the units the officer sees, in the order of the tree of units */
        get: operations["listSites"];
        put?: never;
        /** Make a site, complete by the blueprint of its kind; the primary site a unit has is answered, not made again */
        post: operations["createSite"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/sites/{siteId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** One site: what holds on it, where each setting comes from, its names, menu and sections */
        get: operations["describeSite"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        /** Change name or owner of a site, or the site it inherits from */
        patch: operations["changeSite"];
        trace?: never;
    };
    "/api/sites/{siteId}/archive": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Make a site read only; it keeps its names and says that it is an archive */
        post: operations["archiveSite"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/sites/{siteId}/close": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** End a site: its names lead to its successor */
        post: operations["closeSite"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/sites/{siteId}/hosts": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Give a site another host name, which leads to its canonical one */
        post: operations["addHost"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/sites/{siteId}/hosts/{host}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /** Take an alias from a site */
        delete: operations["removeHost"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/sites/{siteId}/hosts/{host}/canonical": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Let a host name be the one in addresses; the others lead to it */
        post: operations["makeCanonical"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/sites/{siteId}/menu": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /** What the site adds, hides and renames of the menu it inherits, as a whole */
        put: operations["changeMenu"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/sites/{siteId}/obligations": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What the law of today asks of a site, and what of it is missing, incomplete, too old or late */
        get: operations["getObligationsOfSite"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/sites/{siteId}/pages": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Pages of a site, and whose arrangement its home page follows */
        get: operations["listPages"];
        put?: never;
        /** Make a home page or a free page; a home page begins with what the site shows now */
        post: operations["createPage"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/sites/{siteId}/redirects": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Addresses of a site that lead elsewhere */
        get: operations["listRedirects"];
        put?: never;
        /** Let a former address lead to a page; the same path again is given its new target */
        post: operations["addRedirect"];
        /** The address no longer leads anywhere */
        delete: operations["removeRedirect"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/sites/{siteId}/settings/{key}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /** Let a site say a setting itself; sites below that say nothing take it at once */
        put: operations["changeSetting"];
        post?: never;
        /** Take the setting of the site above again */
        delete: operations["resetSetting"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/sites/import": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Make sites from the text of a CSV file, or rehearse it; rows that are wrong say why and keep no other from its site */
        post: operations["importSites"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/sites/known": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Whether a host name belongs to a site; 404 when not */
        get: operations["knowSite"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/speaker-clusters": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Clusters of loudspeakers, of a unit and below or of a group; keepers only for whoever may know them */
        get: operations["listClusters"];
        put?: never;
        /** Enter or change a cluster; a receiver given to it leaves the place where it was */
        post: operations["keepCluster"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/speaker-clusters/{clusterId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /** Take a cluster down whose receiver is not in use */
        delete: operations["removeCluster"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/speaker-clusters/{clusterId}/keeper": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Whom to ring about a cluster, with the telephone; who looks is written down */
        post: operations["lookUpKeeper"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/speech/broadcast-rules": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** How the broadcasts of a unit are put together, by purpose, and what the unit above says */
        get: operations["listBroadcastRules"];
        /** Say how broadcasts of a unit and all below it are put together; null for the rule of the unit above */
        put: operations["setBroadcastRule"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/speech/broadcast-rules/listen": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Hear a short bulletin put together by a rule that is not saved yet */
        post: operations["hearBroadcastRule"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/speech/broadcasts": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Make a whole broadcast of a text to listen to; nothing of it goes on air */
        post: operations["tryBroadcast"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/speech/broadcasts/{recordingId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** How far a broadcast is; its sound and its lines when it is ready */
        get: operations["getBroadcast"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/speech/broadcasts/{recordingId}/cancel": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Stop making a broadcast; what is spoken of it is kept for the next time */
        post: operations["cancelBroadcast"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/speech/dictionary": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** How words are read at a unit: its own entries, those of the units above it, and one’s own */
        get: operations["listDictionaryEntries"];
        /** Say how a word is read, at a unit and all below it, or to oneself; the same word again is changed */
        put: operations["writeDictionaryEntry"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/speech/dictionary.csv": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The readings that hold at a unit, with those of the units above it (CSV) */
        get: operations["exportDictionary"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/speech/dictionary/{entryId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /** Let a word be read again as the unit above or the built-in dictionary has it */
        delete: operations["removeDictionaryEntry"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/speech/dictionary/import": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Take readings from a CSV as it is exported; lines that are not right are named and left out */
        post: operations["importDictionary"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/speech/dictionary/listen": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Hear a sentence as a unit reads it, with an entry that is being written */
        post: operations["listenToDictionary"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/speech/guessed-words": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Words that were spelled out or guessed in a month, the most frequent first */
        get: operations["listGuessedWords"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/speech/pieces/{pieceId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** One line of a reading, spoken when it is first asked for (WAV) */
        get: operations["getSpeechPiece"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/speech/preview": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Hear what the voice would say of a text */
        post: operations["previewSpeech"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/speech/previews/{previewId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Sound of a text that an officer listens to before it is approved (MP3) */
        get: operations["getSpeechPreview"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/speech/readings": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** How a text will be read, line by line; each line is heard by its piece */
        post: operations["planReading"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/speech/recordings/listen": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Hear an uploaded recording as loudspeakers would play it, with its noise or without */
        post: operations["hearRecording"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/speech/station-sounds": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Tunes and music that broadcasts of a unit may choose: its own, and those of the units above */
        get: operations["listStationSounds"];
        put?: never;
        /** Put a sound of the unit’s library on the list that its broadcasts choose from */
        post: operations["keepStationSound"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/speech/station-sounds/{fileId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /** Take a sound off that list; refused while a rule names it */
        delete: operations["removeStationSound"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/speech/voices": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Voices there are, what is wrong with those that cannot speak, and which ones a unit hears */
        get: operations["listVoices"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/speech/voices/choice": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /** Say which voice a unit and all below it hear; null for the one of the unit above */
        put: operations["chooseVoice"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/speech/voices/listen": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Hear a voice */
        post: operations["listenToVoice"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/stations/{unitId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The station of a commune: its networks and integration units */
        get: operations["getStation"];
        /** The name and seat of a station */
        put: operations["keepStation"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/stations/{unitId}/integration-units": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Enter or change an integration unit; a device given to it leaves the place where it was */
        post: operations["keepIntegrationUnit"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/stations/{unitId}/sub-networks": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Enter or change a network of a station; its technology does not change */
        post: operations["keepSubNetwork"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/stories": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Stories of the units the officer sees, last changed first */
        get: operations["listStories"];
        put?: never;
        /** Begin a story of a unit, of a content type; what is not given starts blank */
        post: operations["createStory"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/stories/{storyId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** A story with its editions and what the officer may do with each */
        get: operations["getStory"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/stories/{storyId}/editions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Open the next edition as a copy of the approved one, or one in another language */
        post: operations["startEdition"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/stories/{storyId}/journey": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What became of a story on each channel and in each unit, and what people answered */
        get: operations["getJourney"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/stories/{storyId}/origin": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Where a story was brought in from, when and by whom; of one written here there is none */
        get: operations["getStoryOrigin"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/stories/{storyId}/readers": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** How often an item was opened on the sites of the actor, by site and language, and how it was rated */
        get: operations["getReadersOfStory"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/stories/{storyId}/share-sites": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Sites to which a story can be sent or taken, what would happen there, and where it stands */
        get: operations["listShareSites"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/stories/{storyId}/shares": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Send a story to other sites, or take it to one’s own; it stays the same story */
        post: operations["shareStory"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/stories/{storyId}/withdraw": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Take a story from the public, for a stated reason, in one of five ways */
        post: operations["withdrawStory"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/stories/counts": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** How much of the officer’s own work is in each state, and how much waits for his decision */
        get: operations["countStories"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/sub-networks/{subNetworkId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /** Remove a network without clusters */
        delete: operations["removeSubNetwork"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/unit-boundaries": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Boundaries of a unit and of those below it, for maps drawn without another server */
        get: operations["listBoundaries"];
        /** Boundaries of units by their codes, as GeoJSON; answers the codes nobody bears */
        put: operations["importBoundaries"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/units": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Units in the order of the tree: all, or one and what is below it, by kind and by words of the name */
        get: operations["listUnits"];
        put?: never;
        /** Set up a unit below another */
        post: operations["createUnit"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/units/{unitId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** A unit with its names, codes and the units it came from */
        get: operations["getUnit"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/units/{unitId}/close": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** End a unit on a day and say which units take its place */
        post: operations["closeUnit"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/units/{unitId}/identifiers": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Give a unit an agency identifier or a statistics code from a day on */
        post: operations["setUnitIdentifier"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/units/{unitId}/members": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The units that belong to a group today */
        get: operations["listGroupMembers"];
        put?: never;
        /** Put a unit into a group */
        post: operations["addGroupMember"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/units/{unitId}/names": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Give a unit another name from a day on */
        post: operations["renameUnit"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/uploads": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Begin to send a large file in pieces, so that a broken connection costs one piece */
        post: operations["createUpload"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/uploads/{uploadId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** How much of an upload is kept; also by HEAD, in the header Upload-Offset */
        get: operations["getUpload"];
        put?: never;
        post?: never;
        /** Give up an upload */
        delete: operations["deleteUpload"];
        options?: never;
        head?: never;
        /** The next piece of an upload (application/offset+octet-stream, its place in the header Upload-Offset) */
        patch: operations["addToUpload"];
        trace?: never;
    };
    "/api/uploads/{uploadId}/file": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Make of an upload that is whole a file of its unit; asked again, the same file is told */
        post: operations["keepUpload"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/uploads/{uploadId}/import": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** The same from a file that came in pieces; the upload stays for another import, for a rehearsal comes first */
        post: operations["createImportFromUpload"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/visits": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Visits of sites in some days: sums, by day, section and language, and the ratings of items */
        get: operations["getVisits"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/visits/file": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** One part of the statistics as a CSV file for spreadsheets */
        get: operations["getVisitsFile"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/visits/rating-words": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What readers wrote beside a rating, the newest day first; nobody knows who */
        get: operations["listWordsOfRatings"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/visits/ratings": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Ratings of items in some days, what left most unsatisfied first */
        get: operations["listRatedStories"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/visits/searches": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What was looked for in some days, with finds or without; empty words: asked by too few to be kept */
        get: operations["listSearchedWords"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/visits/sites": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Sites by their visits in some days, the most first */
        get: operations["listVisitedSites"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/visits/stories": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Items by how often they were opened in some days */
        get: operations["listMostRead"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/healthz": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Whether this process answers at all; one that does not is to be started anew */
        get: operations["isAlive"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/readyz": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Whether this process can serve people now: 200, or 503 while its database does not answer */
        get: operations["isReady"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/tim-kiem": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Search over this site or all: a page, or with format=json the finds */
        get: operations["getSearchPage"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/tim-kiem/goi-y": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Titles that have what a reader has typed so far */
        get: operations["suggestSearch"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
}
export type webhooks = Record<string, never>;
export interface components {
    schemas: never;
    responses: never;
    parameters: never;
    requestBodies: never;
    headers: never;
    pathItems: never;
}
export type $defs = Record<string, never>;
export interface operations {
    getAbout: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        demo: boolean;
                        province: {
                            fullName: string;
                            name: string;
                        };
                        publicUrl: string;
                        version: string;
                    };
                };
            };
        };
    };
    listAccessibilityExceptions: {
        parameters: {
            query?: {
                after?: string;
                limit?: number;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: {
                            /** Format: date-time */
                            at: string;
                            by: string;
                            /** Format: uuid */
                            editionId: string;
                            errors: number;
                            isEmergency: boolean;
                            language: string;
                            reason: string;
                            /** Format: uuid */
                            storyId: string;
                            title: string;
                            unitName: string;
                        }[];
                        next: string | null;
                    };
                };
            };
        };
    };
    listAccounts: {
        parameters: {
            query?: {
                after?: string;
                q?: string;
                unitId?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: {
                            disabledAt: string | null;
                            email: string;
                            grants: {
                                /** Format: uuid */
                                id: string;
                                role: "AUTHOR" | "EDITOR" | "APPROVER" | "BROADCASTER" | "DEVICE_TECHNICIAN" | "FEEDBACK_HANDLER" | "OBSERVER" | "UNIT_ADMINISTRATOR" | "PROVINCE_ADMINISTRATOR";
                                /** Format: uuid */
                                unitId: string;
                                unitName: string;
                                unitPath: string;
                                /**
                                 * Format: date
                                 * @description a day in Vietnam, such as 2025-07-01
                                 */
                                validFrom: string;
                                validTo: string | null;
                            }[];
                            /** Format: uuid */
                            id: string;
                            lockedUntil: string | null;
                            name: string;
                            title: string;
                            twoFactor: boolean;
                            /** Format: uuid */
                            unitId: string;
                            unitName: string;
                            username: string;
                        }[];
                        next: string | null;
                    };
                };
            };
        };
    };
    createAccount: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** Format: email */
                    email: string;
                    name: string;
                    title?: string;
                    /** Format: uuid */
                    unitId: string;
                    username: string;
                };
            };
        };
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** Format: uuid */
                        accountId: string;
                        password: string;
                    };
                };
            };
        };
    };
    disableAccount: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                accountId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": Record<string, never>;
                };
            };
        };
    };
    resetPassword: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                accountId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    withoutSecondFactor?: boolean;
                };
            };
        };
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        password: string;
                    };
                };
            };
        };
    };
    assignRole: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                accountId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    role: "AUTHOR" | "EDITOR" | "APPROVER" | "BROADCASTER" | "DEVICE_TECHNICIAN" | "FEEDBACK_HANDLER" | "OBSERVER" | "UNIT_ADMINISTRATOR" | "PROVINCE_ADMINISTRATOR";
                    /** Format: uuid */
                    unitId: string;
                    /**
                     * Format: date
                     * @description a day in Vietnam, such as 2025-07-01
                     */
                    validFrom?: string;
                    /**
                     * Format: date
                     * @description a day in Vietnam, such as 2025-07-01
                     */
                    validTo?: string;
                };
            };
        };
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** Format: uuid */
                        assignmentId: string;
                    };
                };
            };
        };
    };
    endRole: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                accountId: string;
                assignmentId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": Record<string, never>;
                };
            };
        };
    };
    listAuditEntries: {
        parameters: {
            query?: {
                after?: string;
                limit?: number;
                subjectId?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: {
                            actorKind: string;
                            actorName: string;
                            /** Format: date-time */
                            at: string;
                            command: string;
                            detail: {
                                [key: string]: unknown;
                            };
                            id: number;
                            ip: string | null;
                            requestId: string;
                            subject: string;
                            subjectId: string;
                            unitPath: string | null;
                        }[];
                        next: string | null;
                    };
                };
            };
        };
    };
    listBoards: {
        parameters: {
            query?: {
                after?: string;
                unitId?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: {
                            /** Format: uuid */
                            id: string;
                            /** @enum {string} */
                            kind: "BOARD";
                            lastSeenAt: string | null;
                            lastShown: {
                                /** Format: date-time */
                                at: string;
                                /** Format: uuid */
                                storyId: string;
                                title: string;
                            } | null;
                            name: string;
                            slides: number;
                            /** @enum {unknown} */
                            state: "WAITING" | "ONLINE" | "OFFLINE" | "RETIRED";
                            /** Format: uuid */
                            unitId: string;
                            unitName: string;
                        }[];
                        next: string | null;
                    };
                };
            };
        };
    };
    getOwnSlides: {
        parameters: {
            query?: {
                seen?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        board: {
                            /** Format: uuid */
                            id: string;
                            name: string;
                            unitName: string;
                        };
                        /** Format: date-time */
                        serverTime: string;
                        slides: {
                            /** Format: uuid */
                            editionId: string;
                            facts: {
                                /** @enum {unknown} */
                                kind: "TIME" | "PLACE" | "BRING" | "ACT";
                                text: string;
                            }[];
                            /** Format: uuid */
                            id: string;
                            level: number | null;
                            picture: {
                                alt: string;
                                url: string;
                            } | null;
                            /** @enum {unknown} */
                            priority: "EMERGENCY" | "PRIORITY" | "NORMAL";
                            /** Format: date-time */
                            showsFrom: string;
                            /**
                             * Format: date-time
                             * @description a lease, renewed by every answer
                             */
                            showsUntil: string;
                            /** Format: uuid */
                            storyId: string;
                            summary: string;
                            title: string;
                            topic: number;
                        }[];
                        /** @description names these slides; send it back as `seen` to wait for others */
                        state: string;
                    };
                };
            };
        };
    };
    recordShowings: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    items: {
                        /** Format: uuid */
                        id: string;
                        seconds: number;
                        /** Format: date-time */
                        shownAt: string;
                        /** Format: uuid */
                        slideId: string;
                    }[];
                };
            };
        };
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        taken: number;
                    };
                };
            };
        };
    };
    readBoundary: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        boundary: unknown;
                        points: number;
                        pointsBefore: number;
                    };
                };
            };
        };
    };
    getBroadcastingDay: {
        parameters: {
            query: {
                /** @description YYYY-MM-DD in Vietnam */
                day?: string;
                unitId: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        day: string;
                        items: {
                            deviceId: string;
                            deviceName: string;
                            /** @description why it is so: each change of the day, what does not sound among them */
                            reasons: {
                                at: string;
                                programmeId: string;
                                /** @description of the timeline */
                                rule: number;
                                title: string;
                                /** @enum {unknown} */
                                what: "begins" | "resumes" | "pauses" | "finished" | "cut" | "dropped";
                            }[];
                            segments: {
                                end: string;
                                /** @enum {unknown} */
                                kind: "BULLETIN" | "OPENING" | "IDENTIFICATION" | "RECORDING" | "RELAY" | "CLOSING";
                                offsetSeconds: number;
                                /** @enum {unknown} */
                                priority: "EMERGENCY" | "PRIORITY" | "NORMAL";
                                programmeId: string;
                                start: string;
                                storyId: string | null;
                                title: string;
                                url: string | null;
                            }[];
                        }[];
                    };
                };
            };
        };
    };
    listBroadcastLimits: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: {
                            broadcastsADay: number;
                            code: string;
                            daysAWeek: number;
                            /** Format: date */
                            effectiveFrom: string;
                            minutesEach: number;
                            name: string;
                            silentWeekdays: number[];
                            /** @description the paper it stands in */
                            source: string;
                        }[];
                    };
                };
            };
        };
    };
    getAirtime: {
        parameters: {
            query: {
                deviceId?: string;
                /** @description YYYY-MM-DD in Vietnam */
                from: string;
                origin?: "OWN" | "ABOVE" | "LIVE" | "EMERGENCY" | "EXERCISE" | "RELAY";
                priority?: "EMERGENCY" | "PRIORITY" | "NORMAL";
                /** @description YYYY-MM-DD in Vietnam */
                to: string;
                /** @description 0: signals, recordings and relays, which have none */
                topic?: number;
                unitId?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        days: {
                            /** Format: date */
                            day: string;
                            /** @description to the end */
                            heard: number;
                            heardMs: number;
                            missedMs: number;
                            notHeard: number;
                            /** @description their time is not over */
                            pending: number;
                            plannedMs: number;
                            /** @description items on loudspeakers that were to sound */
                            plays: number;
                            silent: number;
                            /** @description time was kept where nobody could hear it */
                            silentMs: number;
                        }[];
                        /** @description where one unit is looked at, and not too many days */
                        devices: {
                            deviceId: string;
                            deviceName: string;
                            /** @description to the end */
                            heard: number;
                            heardMs: number;
                            missedMs: number;
                            notHeard: number;
                            /** @description their time is not over */
                            pending: number;
                            plannedMs: number;
                            /** @description items on loudspeakers that were to sound */
                            plays: number;
                            silent: number;
                            /** @description time was kept where nobody could hear it */
                            silentMs: number;
                        }[] | null;
                        origins: {
                            /** @description to the end */
                            heard: number;
                            heardMs: number;
                            missedMs: number;
                            notHeard: number;
                            /** @enum {unknown} */
                            origin: "OWN" | "ABOVE" | "LIVE" | "EMERGENCY" | "EXERCISE" | "RELAY";
                            /** @description their time is not over */
                            pending: number;
                            plannedMs: number;
                            /** @description items on loudspeakers that were to sound */
                            plays: number;
                            silent: number;
                            /** @description time was kept where nobody could hear it */
                            silentMs: number;
                        }[];
                        priorities: {
                            /** @description to the end */
                            heard: number;
                            heardMs: number;
                            missedMs: number;
                            notHeard: number;
                            /** @description their time is not over */
                            pending: number;
                            plannedMs: number;
                            /** @description items on loudspeakers that were to sound */
                            plays: number;
                            /** @enum {unknown} */
                            priority: "EMERGENCY" | "PRIORITY" | "NORMAL";
                            silent: number;
                            /** @description time was kept where nobody could hear it */
                            silentMs: number;
                        }[];
                        topics: {
                            /** @description to the end */
                            heard: number;
                            heardMs: number;
                            missedMs: number;
                            notHeard: number;
                            /** @description their time is not over */
                            pending: number;
                            plannedMs: number;
                            /** @description items on loudspeakers that were to sound */
                            plays: number;
                            silent: number;
                            /** @description time was kept where nobody could hear it */
                            silentMs: number;
                            /** @description 0 for what has none */
                            topic: number;
                        }[];
                        total: {
                            /** @description to the end */
                            heard: number;
                            heardMs: number;
                            missedMs: number;
                            notHeard: number;
                            /** @description their time is not over */
                            pending: number;
                            plannedMs: number;
                            /** @description items on loudspeakers that were to sound */
                            plays: number;
                            silent: number;
                            /** @description time was kept where nobody could hear it */
                            silentMs: number;
                        };
                        units: {
                            /** @description to the end */
                            heard: number;
                            heardMs: number;
                            missedMs: number;
                            notHeard: number;
                            /** @description their time is not over */
                            pending: number;
                            plannedMs: number;
                            /** @description items on loudspeakers that were to sound */
                            plays: number;
                            silent: number;
                            /** @description time was kept where nobody could hear it */
                            silentMs: number;
                            unitId: string;
                            unitName: string;
                        }[];
                    };
                };
            };
        };
    };
    getProofFile: {
        parameters: {
            query: {
                deviceId?: string;
                format: "xlsx" | "json";
                /** @description YYYY-MM-DD in Vietnam */
                from: string;
                origin?: "OWN" | "ABOVE" | "LIVE" | "EMERGENCY" | "EXERCISE" | "RELAY";
                priority?: "EMERGENCY" | "PRIORITY" | "NORMAL";
                /** @description YYYY-MM-DD in Vietnam */
                to: string;
                /** @description 0: signals, recordings and relays, which have none */
                topic?: number;
                /** @description only what was planned and not heard to the end */
                unheard?: boolean;
                unitId?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    listPlays: {
        parameters: {
            query: {
                after?: string;
                deviceId?: string;
                /** @description YYYY-MM-DD in Vietnam */
                from: string;
                limit?: number;
                origin?: "OWN" | "ABOVE" | "LIVE" | "EMERGENCY" | "EXERCISE" | "RELAY";
                priority?: "EMERGENCY" | "PRIORITY" | "NORMAL";
                /** @description YYYY-MM-DD in Vietnam */
                to: string;
                /** @description 0: signals, recordings and relays, which have none */
                topic?: number;
                /** @description only what was planned and not heard to the end */
                unheard?: boolean;
                unitId?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: {
                            /**
                             * Format: date
                             * @description in Vietnam
                             */
                            day: string;
                            /** Format: uuid */
                            deviceId: string;
                            deviceName: string;
                            endedAt: string | null;
                            /** Format: uuid */
                            itemId: string;
                            /** @enum {unknown} */
                            kind: "BULLETIN" | "OPENING" | "IDENTIFICATION" | "RECORDING" | "RELAY" | "CLOSING";
                            /** Format: date-time */
                            orderedAt: string;
                            /** @enum {unknown} */
                            origin: "OWN" | "ABOVE" | "LIVE" | "EMERGENCY" | "EXERCISE" | "RELAY";
                            /**
                             * @description SILENT, CUT, FAILED and UNREPORTED were planned and not heard to the end
                             * @enum {unknown}
                             */
                            outcome: "HEARD" | "SILENT" | "CUT" | "FAILED" | "UNREPORTED" | "PENDING" | "CANCELLED";
                            plannedMs: number;
                            /** @description in silence where `silent`; never more than planned */
                            playedMs: number;
                            /** @enum {unknown} */
                            priority: "EMERGENCY" | "PRIORITY" | "NORMAL";
                            reason: string | null;
                            receivedAt: string | null;
                            rule: number | null;
                            silent: boolean;
                            startedAt: string | null;
                            startErrorMs: number | null;
                            /**
                             * Format: date-time
                             * @description as ordered
                             */
                            startsAt: string;
                            storyId: string | null;
                            title: string;
                            topic: number | null;
                            /** Format: uuid */
                            unitId: string;
                            unitName: string;
                            volume: number | null;
                        }[];
                        next: string | null;
                    };
                };
            };
        };
    };
    listRelaySources: {
        parameters: {
            query: {
                unitId: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: {
                            /** @description what sounds when nothing comes */
                            fallbackFileId: string;
                            /** Format: uuid */
                            id: string;
                            /** @enum {unknown} */
                            kind: "NATIONAL" | "PROVINCE" | "OTHER";
                            licenceNote: string;
                            mayWrite: boolean;
                            name: string;
                            /** @description so long nothing may come */
                            silenceSeconds: number;
                            trial: ("SOUND" | "SILENT" | "NO_SOUND_FORMAT" | "NO_ANSWER") | null;
                            triedAt: string | null;
                            unitId: string;
                            unitName: string;
                            url: string;
                        }[];
                    };
                };
            };
        };
    };
    keepRelaySource: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** Format: uuid */
                    fallbackFileId: string;
                    /** @enum {unknown} */
                    kind: "NATIONAL" | "PROVINCE" | "OTHER";
                    licenceNote: string;
                    name: string;
                    silenceSeconds: number;
                    /** Format: uuid */
                    sourceId?: string;
                    /** Format: uuid */
                    unitId: string;
                    url: string;
                };
            };
        };
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** Format: uuid */
                        id: string;
                    };
                };
            };
        };
    };
    retireRelaySource: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                sourceId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": Record<string, never>;
                };
            };
        };
    };
    tryRelaySource: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                sourceId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @enum {unknown} */
                        trial: "SOUND" | "SILENT" | "NO_SOUND_FORMAT" | "NO_ANSWER";
                    };
                };
            };
        };
    };
    getBroadcastingRule: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                unitId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        playOnApproval: boolean;
                        takeAutomatically: boolean;
                    };
                };
            };
        };
    };
    setBroadcastingRule: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                unitId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    playOnApproval: boolean;
                    takeAutomatically: boolean;
                };
            };
        };
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": Record<string, never>;
                };
            };
        };
    };
    getBroadcastSchedule: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                unitId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @description ISO days off by law, as far as they are known */
                        holidays: string[];
                        inForce: {
                            approvedAt: string | null;
                            /** Format: uuid */
                            id: string;
                            limitsCode: string | null;
                            quietHours: {
                                end: string;
                                start: string;
                            }[] | null;
                            returnedReason: string | null;
                            revision: number;
                            slots: {
                                /** @description HH:MM in Vietnam */
                                begins: string;
                                days: {
                                    /**
                                     * @description on public holidays
                                     * @enum {unknown}
                                     */
                                    holidays: "AS_USUAL" | "SILENT";
                                    /** @enum {string} */
                                    kind: "WEEKDAYS";
                                    weekdays: number[];
                                } | {
                                    /**
                                     * @description LUNAR: âm lịch as kept in Vietnam
                                     * @enum {unknown}
                                     */
                                    calendar: "SOLAR" | "LUNAR";
                                    days: number[];
                                    /** @enum {string} */
                                    kind: "MONTH_DAYS";
                                } | {
                                    /**
                                     * @description LUNAR: âm lịch as kept in Vietnam
                                     * @enum {unknown}
                                     */
                                    calendar: "SOLAR" | "LUNAR";
                                    days: {
                                        day: number;
                                        month: number;
                                    }[];
                                    /** @enum {string} */
                                    kind: "YEAR_DAYS";
                                } | {
                                    /** @enum {string} */
                                    kind: "HOLIDAYS";
                                } | {
                                    dates: string[];
                                    /** @enum {string} */
                                    kind: "DATES";
                                };
                                /** @description only these loudspeakers; null for all of the unit and below */
                                devices?: string[] | null;
                                /**
                                 * Format: uuid
                                 * @description made by whoever adds the slot, and kept with it
                                 */
                                id: string;
                                /** @description one after the other; without any the whole slot is for approved bulletins */
                                items?: ({
                                    /**
                                     * Format: uuid
                                     * @description a station sound of the unit or above
                                     */
                                    fileId: string;
                                    /** Format: uuid */
                                    id: string;
                                    /** @enum {unknown} */
                                    kind: "OPENING" | "IDENTIFICATION" | "RECORDING" | "CLOSING";
                                    /** @description the sound’s own length: the server sets it */
                                    seconds: number;
                                    title: string;
                                } | {
                                    /** Format: uuid */
                                    id: string;
                                    /** @enum {string} */
                                    kind: "BULLETINS";
                                    seconds: number;
                                    /** @description only approved bulletins of this topic; null for any */
                                    topic: number | null;
                                } | {
                                    /** Format: uuid */
                                    id: string;
                                    /** @enum {string} */
                                    kind: "RELAY";
                                    seconds: number;
                                    /** Format: uuid */
                                    sourceId: string;
                                    title: string;
                                })[];
                                minutes: number;
                                name: string;
                                /** @description percent; null for the volume of the loudspeaker */
                                volume: number | null;
                            }[];
                            /** @enum {unknown} */
                            state: "INIT" | "AWAIT" | "APPROVED" | "REPLACED";
                            submittedAt: string | null;
                            unitId: string;
                            volumeLimits: {
                                end: string;
                                percent: number;
                                start: string;
                            }[];
                        } | null;
                        inheritedFrom: {
                            unitId: string;
                            unitName: string;
                        } | null;
                        inWork: {
                            approvedAt: string | null;
                            /** Format: uuid */
                            id: string;
                            limitsCode: string | null;
                            quietHours: {
                                end: string;
                                start: string;
                            }[] | null;
                            returnedReason: string | null;
                            revision: number;
                            slots: {
                                /** @description HH:MM in Vietnam */
                                begins: string;
                                days: {
                                    /**
                                     * @description on public holidays
                                     * @enum {unknown}
                                     */
                                    holidays: "AS_USUAL" | "SILENT";
                                    /** @enum {string} */
                                    kind: "WEEKDAYS";
                                    weekdays: number[];
                                } | {
                                    /**
                                     * @description LUNAR: âm lịch as kept in Vietnam
                                     * @enum {unknown}
                                     */
                                    calendar: "SOLAR" | "LUNAR";
                                    days: number[];
                                    /** @enum {string} */
                                    kind: "MONTH_DAYS";
                                } | {
                                    /**
                                     * @description LUNAR: âm lịch as kept in Vietnam
                                     * @enum {unknown}
                                     */
                                    calendar: "SOLAR" | "LUNAR";
                                    days: {
                                        day: number;
                                        month: number;
                                    }[];
                                    /** @enum {string} */
                                    kind: "YEAR_DAYS";
                                } | {
                                    /** @enum {string} */
                                    kind: "HOLIDAYS";
                                } | {
                                    dates: string[];
                                    /** @enum {string} */
                                    kind: "DATES";
                                };
                                /** @description only these loudspeakers; null for all of the unit and below */
                                devices?: string[] | null;
                                /**
                                 * Format: uuid
                                 * @description made by whoever adds the slot, and kept with it
                                 */
                                id: string;
                                /** @description one after the other; without any the whole slot is for approved bulletins */
                                items?: ({
                                    /**
                                     * Format: uuid
                                     * @description a station sound of the unit or above
                                     */
                                    fileId: string;
                                    /** Format: uuid */
                                    id: string;
                                    /** @enum {unknown} */
                                    kind: "OPENING" | "IDENTIFICATION" | "RECORDING" | "CLOSING";
                                    /** @description the sound’s own length: the server sets it */
                                    seconds: number;
                                    title: string;
                                } | {
                                    /** Format: uuid */
                                    id: string;
                                    /** @enum {string} */
                                    kind: "BULLETINS";
                                    seconds: number;
                                    /** @description only approved bulletins of this topic; null for any */
                                    topic: number | null;
                                } | {
                                    /** Format: uuid */
                                    id: string;
                                    /** @enum {string} */
                                    kind: "RELAY";
                                    seconds: number;
                                    /** Format: uuid */
                                    sourceId: string;
                                    title: string;
                                })[];
                                minutes: number;
                                name: string;
                                /** @description percent; null for the volume of the loudspeaker */
                                volume: number | null;
                            }[];
                            /** @enum {unknown} */
                            state: "INIT" | "AWAIT" | "APPROVED" | "REPLACED";
                            submittedAt: string | null;
                            unitId: string;
                            volumeLimits: {
                                end: string;
                                percent: number;
                                start: string;
                            }[];
                        } | null;
                        /** @description the reader may approve what is in work: he has not written in it */
                        mayApprove: boolean;
                        /** @description the reader may change it */
                        mayWrite: boolean;
                        slots: {
                            /** @description HH:MM in Vietnam */
                            begins: string;
                            days: {
                                /**
                                 * @description on public holidays
                                 * @enum {unknown}
                                 */
                                holidays: "AS_USUAL" | "SILENT";
                                /** @enum {string} */
                                kind: "WEEKDAYS";
                                weekdays: number[];
                            } | {
                                /**
                                 * @description LUNAR: âm lịch as kept in Vietnam
                                 * @enum {unknown}
                                 */
                                calendar: "SOLAR" | "LUNAR";
                                days: number[];
                                /** @enum {string} */
                                kind: "MONTH_DAYS";
                            } | {
                                /**
                                 * @description LUNAR: âm lịch as kept in Vietnam
                                 * @enum {unknown}
                                 */
                                calendar: "SOLAR" | "LUNAR";
                                days: {
                                    day: number;
                                    month: number;
                                }[];
                                /** @enum {string} */
                                kind: "YEAR_DAYS";
                            } | {
                                /** @enum {string} */
                                kind: "HOLIDAYS";
                            } | {
                                dates: string[];
                                /** @enum {string} */
                                kind: "DATES";
                            };
                            /** @description only these loudspeakers; null for all of the unit and below */
                            devices?: string[] | null;
                            /**
                             * Format: uuid
                             * @description made by whoever adds the slot, and kept with it
                             */
                            id: string;
                            /** @description one after the other; without any the whole slot is for approved bulletins */
                            items?: ({
                                /**
                                 * Format: uuid
                                 * @description a station sound of the unit or above
                                 */
                                fileId: string;
                                /** Format: uuid */
                                id: string;
                                /** @enum {unknown} */
                                kind: "OPENING" | "IDENTIFICATION" | "RECORDING" | "CLOSING";
                                /** @description the sound’s own length: the server sets it */
                                seconds: number;
                                title: string;
                            } | {
                                /** Format: uuid */
                                id: string;
                                /** @enum {string} */
                                kind: "BULLETINS";
                                seconds: number;
                                /** @description only approved bulletins of this topic; null for any */
                                topic: number | null;
                            } | {
                                /** Format: uuid */
                                id: string;
                                /** @enum {string} */
                                kind: "RELAY";
                                seconds: number;
                                /** Format: uuid */
                                sourceId: string;
                                title: string;
                            })[];
                            minutes: number;
                            name: string;
                            /** @description percent; null for the volume of the loudspeaker */
                            volume: number | null;
                        }[];
                    };
                };
            };
        };
    };
    writeBroadcastSchedule: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                unitId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    limitsCode: string | null;
                    quietHours?: {
                        end: string;
                        start: string;
                    }[] | null;
                    revision: number | null;
                    slots: {
                        /** @description HH:MM in Vietnam */
                        begins: string;
                        days: {
                            /**
                             * @description on public holidays
                             * @enum {unknown}
                             */
                            holidays: "AS_USUAL" | "SILENT";
                            /** @enum {string} */
                            kind: "WEEKDAYS";
                            weekdays: number[];
                        } | {
                            /**
                             * @description LUNAR: âm lịch as kept in Vietnam
                             * @enum {unknown}
                             */
                            calendar: "SOLAR" | "LUNAR";
                            days: number[];
                            /** @enum {string} */
                            kind: "MONTH_DAYS";
                        } | {
                            /**
                             * @description LUNAR: âm lịch as kept in Vietnam
                             * @enum {unknown}
                             */
                            calendar: "SOLAR" | "LUNAR";
                            days: {
                                day: number;
                                month: number;
                            }[];
                            /** @enum {string} */
                            kind: "YEAR_DAYS";
                        } | {
                            /** @enum {string} */
                            kind: "HOLIDAYS";
                        } | {
                            dates: string[];
                            /** @enum {string} */
                            kind: "DATES";
                        };
                        /** @description only these loudspeakers; null for all of the unit and below */
                        devices?: string[] | null;
                        /**
                         * Format: uuid
                         * @description made by whoever adds the slot, and kept with it
                         */
                        id: string;
                        /** @description one after the other; without any the whole slot is for approved bulletins */
                        items?: ({
                            /**
                             * Format: uuid
                             * @description a station sound of the unit or above
                             */
                            fileId: string;
                            /** Format: uuid */
                            id: string;
                            /** @enum {unknown} */
                            kind: "OPENING" | "IDENTIFICATION" | "RECORDING" | "CLOSING";
                            /** @description the sound’s own length: the server sets it */
                            seconds: number;
                            title: string;
                        } | {
                            /** Format: uuid */
                            id: string;
                            /** @enum {string} */
                            kind: "BULLETINS";
                            seconds: number;
                            /** @description only approved bulletins of this topic; null for any */
                            topic: number | null;
                        } | {
                            /** Format: uuid */
                            id: string;
                            /** @enum {string} */
                            kind: "RELAY";
                            seconds: number;
                            /** Format: uuid */
                            sourceId: string;
                            title: string;
                        })[];
                        minutes: number;
                        name: string;
                        /** @description percent; null for the volume of the loudspeaker */
                        volume: number | null;
                    }[];
                    volumeLimits?: {
                        end: string;
                        percent: number;
                        start: string;
                    }[];
                };
            };
        };
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        revision: number;
                    };
                };
            };
        };
    };
    approveBroadcastSchedule: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                unitId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** @description as the officer saw it */
                    revision: number;
                };
            };
        };
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": Record<string, never>;
                };
            };
        };
    };
    checkBroadcastSchedule: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                unitId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    days: number;
                    /** Format: date */
                    from: string;
                    limitsCode: string | null;
                    quietHours?: {
                        end: string;
                        start: string;
                    }[] | null;
                    slots: {
                        /** @description HH:MM in Vietnam */
                        begins: string;
                        days: {
                            /**
                             * @description on public holidays
                             * @enum {unknown}
                             */
                            holidays: "AS_USUAL" | "SILENT";
                            /** @enum {string} */
                            kind: "WEEKDAYS";
                            weekdays: number[];
                        } | {
                            /**
                             * @description LUNAR: âm lịch as kept in Vietnam
                             * @enum {unknown}
                             */
                            calendar: "SOLAR" | "LUNAR";
                            days: number[];
                            /** @enum {string} */
                            kind: "MONTH_DAYS";
                        } | {
                            /**
                             * @description LUNAR: âm lịch as kept in Vietnam
                             * @enum {unknown}
                             */
                            calendar: "SOLAR" | "LUNAR";
                            days: {
                                day: number;
                                month: number;
                            }[];
                            /** @enum {string} */
                            kind: "YEAR_DAYS";
                        } | {
                            /** @enum {string} */
                            kind: "HOLIDAYS";
                        } | {
                            dates: string[];
                            /** @enum {string} */
                            kind: "DATES";
                        };
                        /** @description only these loudspeakers; null for all of the unit and below */
                        devices?: string[] | null;
                        /**
                         * Format: uuid
                         * @description made by whoever adds the slot, and kept with it
                         */
                        id: string;
                        /** @description one after the other; without any the whole slot is for approved bulletins */
                        items?: ({
                            /**
                             * Format: uuid
                             * @description a station sound of the unit or above
                             */
                            fileId: string;
                            /** Format: uuid */
                            id: string;
                            /** @enum {unknown} */
                            kind: "OPENING" | "IDENTIFICATION" | "RECORDING" | "CLOSING";
                            /** @description the sound’s own length: the server sets it */
                            seconds: number;
                            title: string;
                        } | {
                            /** Format: uuid */
                            id: string;
                            /** @enum {string} */
                            kind: "BULLETINS";
                            seconds: number;
                            /** @description only approved bulletins of this topic; null for any */
                            topic: number | null;
                        } | {
                            /** Format: uuid */
                            id: string;
                            /** @enum {string} */
                            kind: "RELAY";
                            seconds: number;
                            /** Format: uuid */
                            sourceId: string;
                            title: string;
                        })[];
                        minutes: number;
                        name: string;
                        /** @description percent; null for the volume of the loudspeaker */
                        volume: number | null;
                    }[];
                };
            };
        };
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        airtimes: {
                            /** @description ISO instant */
                            begins: string;
                            day: string;
                            ends: string;
                            slotId: string;
                        }[];
                        findings: {
                            /** @enum {unknown} */
                            code: "past-midnight" | "overlap" | "quiet-hours" | "never-used" | "too-many-a-day" | "too-many-days-a-week" | "too-long" | "silent-weekday" | "items-too-long" | "item-gone" | "loudspeaker-gone" | "no-loudspeaker";
                            /** @description the first day it shows on */
                            day: string | null;
                            slotIds: string[];
                            /** @enum {unknown} */
                            weight: "CONFLICT" | "WARNING";
                        }[];
                    };
                };
            };
        };
    };
    discardBroadcastSchedule: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                unitId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** @description as the officer saw it */
                    revision: number;
                };
            };
        };
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": Record<string, never>;
                };
            };
        };
    };
    listPlayedSlots: {
        parameters: {
            query: {
                from: string;
                to: string;
            };
            header?: never;
            path: {
                unitId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: {
                            day: string;
                            /** @description of these, to their end and not in silence */
                            heard: number;
                            /** @description on all loudspeakers together */
                            items: number;
                            slotId: string;
                            /**
                             * @description NOTHING_DUE: it is over, and no loudspeaker had anything to play in it
                             * @enum {unknown}
                             */
                            state: "APPROVED" | "PLAYED" | "NOT_HEARD" | "NOTHING_DUE";
                        }[];
                    };
                };
            };
        };
    };
    returnBroadcastSchedule: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                unitId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    reason: string;
                    /** @description as the officer saw it */
                    revision: number;
                };
            };
        };
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": Record<string, never>;
                };
            };
        };
    };
    submitBroadcastSchedule: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                unitId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** @description as the officer saw it */
                    revision: number;
                };
            };
        };
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": Record<string, never>;
                };
            };
        };
    };
    listWaitingSchedules: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: {
                            /** @description the reader has not written in it */
                            mayApprove: boolean;
                            /** @description of slots on weekdays */
                            minutesAWeek: number;
                            revision: number;
                            slots: number;
                            submittedAt: string;
                            unitId: string;
                            unitName: string;
                        }[];
                    };
                };
            };
        };
    };
    listBrokenLinks: {
        parameters: {
            query?: {
                after?: string;
                limit?: number;
                unitId?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: {
                            address: string;
                            /** Format: uuid */
                            editionId: string;
                            language: string;
                            outside: boolean;
                            /** @enum {unknown} */
                            problem: "NOT_FOUND" | "WITHDRAWN" | "FILE_MISSING" | "NO_ANSWER" | "REFUSED" | "UNKNOWN_HOST";
                            /** Format: date-time */
                            seenAt: string;
                            /** Format: date-time */
                            since: string;
                            /** Format: uuid */
                            storyId: string;
                            title: string;
                            /** Format: uuid */
                            unitId: string;
                        }[];
                        next: string | null;
                    };
                };
            };
        };
    };
    listBrokenPageLinks: {
        parameters: {
            query?: {
                after?: string;
                limit?: number;
                unitId?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: {
                            address: string;
                            outside: boolean;
                            /** Format: uuid */
                            pageId: string;
                            /** @enum {unknown} */
                            problem: "NOT_FOUND" | "WITHDRAWN" | "FILE_MISSING" | "NO_ANSWER" | "REFUSED" | "UNKNOWN_HOST";
                            /** Format: date-time */
                            seenAt: string;
                            /** Format: date-time */
                            since: string;
                            /** Format: uuid */
                            siteId: string;
                            title: string;
                            /** Format: uuid */
                            unitId: string;
                        }[];
                        next: string | null;
                    };
                };
            };
        };
    };
    listCategories: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: {
                            code: string;
                            en: string;
                            vi: string;
                        }[];
                        topics: {
                            /** @enum {unknown} */
                            code: 1 | 2 | 3 | 4 | 5 | 6;
                            en: string;
                            vi: string;
                        }[];
                    };
                };
            };
        };
    };
    listCitizenCommunes: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: {
                            fullName: string;
                            /** Format: uuid */
                            id: string;
                            lat: number | null;
                            lon: number | null;
                            name: string;
                            slug: string;
                        }[];
                        next: null;
                    };
                };
            };
        };
    };
    sendFeedback: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @description by which the sender follows it */
                        code: string;
                    };
                };
            };
        };
    };
    followFeedback: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                code: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        code: string;
                        dueAt: string | null;
                        reply: {
                            /** Format: date-time */
                            at: string;
                            published: boolean;
                            text: string;
                            unitName: string;
                        } | null;
                        /** @enum {unknown} */
                        state: "RECEIVED" | "ASSIGNED" | "ANSWERED" | "PUBLISHED" | "CLOSED";
                        steps: {
                            /** Format: date-time */
                            at: string;
                            /** @enum {unknown} */
                            state: "RECEIVED" | "ASSIGNED" | "ANSWERED" | "PUBLISHED" | "CLOSED";
                            /** @description for the sender to read */
                            text: string;
                        }[];
                        storyId: string | null;
                        text: string;
                        unitName: string;
                    };
                };
            };
        };
    };
    reportRead: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** Format: uuid */
                    storyId: string;
                    /** Format: uuid */
                    unitId: string;
                };
            };
        };
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": Record<string, never>;
                };
            };
        };
    };
    listCitizenStories: {
        parameters: {
            query: {
                after?: string;
                limit?: number;
                unitId: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: {
                            audio: {
                                durationMs: number;
                                url: string;
                            } | null;
                            category: string;
                            /** Format: uuid */
                            id: string;
                            picture: {
                                alt: string;
                                url: string;
                            } | null;
                            /** @enum {unknown} */
                            priority: "EMERGENCY" | "PRIORITY" | "NORMAL";
                            /** Format: date-time */
                            publishedAt: string;
                            summary: string;
                            title: string;
                            topic: number;
                            /** Format: uuid */
                            unitId: string;
                            unitName: string;
                            url: string | null;
                        }[];
                        next: string | null;
                    };
                };
            };
        };
    };
    getCitizenStory: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                storyId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        answers: {
                            /** Format: date-time */
                            at: string;
                            text: string;
                            unitName: string;
                        }[];
                        audio: {
                            durationMs: number;
                            url: string;
                        } | null;
                        body: string;
                        category: string;
                        /** Format: uuid */
                        id: string;
                        picture: {
                            alt: string;
                            url: string;
                        } | null;
                        /** @enum {unknown} */
                        priority: "EMERGENCY" | "PRIORITY" | "NORMAL";
                        /** Format: date-time */
                        publishedAt: string;
                        summary: string;
                        title: string;
                        topic: number;
                        /** Format: uuid */
                        unitId: string;
                        unitName: string;
                        url: string | null;
                    };
                };
            };
        };
    };
    listClusterGroups: {
        parameters: {
            query?: {
                after?: string;
                limit?: number;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: {
                            clusters: number;
                            id: string;
                            mayWrite: boolean;
                            name: string;
                            unitId: string;
                            unitName: string;
                            unitPath: string;
                        }[];
                        next: string | null;
                    };
                };
            };
        };
    };
    keepClusterGroup: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    clusterIds: string[];
                    /** Format: uuid */
                    groupId?: string;
                    name: string;
                    /** Format: uuid */
                    unitId: string;
                };
            };
        };
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        id: string;
                    };
                };
            };
        };
    };
    removeClusterGroup: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                groupId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": Record<string, never>;
                };
            };
        };
    };
    listContentTypes: {
        parameters: {
            query?: {
                language?: "vi" | "en" | "zh" | "km";
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: {
                            /** @enum {unknown} */
                            attachments: "required" | "optional" | "none";
                            /** @enum {unknown} */
                            body: "required" | "optional" | "none";
                            code: string;
                            fields: {
                                columns?: {
                                    filter: boolean;
                                    guide: string | null;
                                    hosts?: string[];
                                    inList: boolean;
                                    key: string;
                                    kind: string;
                                    label: string;
                                    max?: number;
                                    maxBytes?: number;
                                    maxLength?: number;
                                    maxRows?: number;
                                    mimes?: string[];
                                    min?: number;
                                    notBefore?: string;
                                    options?: {
                                        label: string;
                                        value: string;
                                    }[];
                                    personal: boolean;
                                    required: boolean;
                                    sameInAllLanguages: boolean;
                                    unit?: string;
                                }[];
                                filter: boolean;
                                guide: string | null;
                                hosts?: string[];
                                inList: boolean;
                                key: string;
                                kind: string;
                                label: string;
                                max?: number;
                                maxBytes?: number;
                                maxLength?: number;
                                maxRows?: number;
                                mimes?: string[];
                                min?: number;
                                notBefore?: string;
                                options?: {
                                    label: string;
                                    value: string;
                                }[];
                                personal: boolean;
                                required: boolean;
                                sameInAllLanguages: boolean;
                                unit?: string;
                            }[];
                            /** @enum {unknown} */
                            group: "introduction" | "news" | "steering" | "law" | "plans" | "projects" | "science" | "statistics" | "disclosure" | "press" | "questions" | "media" | "contact";
                            guide: string;
                            name: string;
                            oneOf: string[];
                            path: string;
                            place: number;
                            requirements: string[];
                            /** @enum {unknown} */
                            summary: "required" | "optional" | "none";
                            title: string;
                            titleLabel: string | null;
                        }[];
                    };
                };
            };
        };
    };
    listDevices: {
        parameters: {
            query?: {
                after?: string;
                kind?: "LOUDSPEAKER" | "BOARD";
                limit?: number;
                unitId?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: {
                            faults: ("AWAY" | "MAINS" | "SILENT" | "CLOCK" | "STORAGE" | "LOG")[];
                            id: string;
                            kind: "LOUDSPEAKER" | "BOARD";
                            lastSeenAt: string | null;
                            lat: number | null;
                            lon: number | null;
                            name: string;
                            player: ("silent" | "sound-card") | null;
                            playingProgrammeId: string | null;
                            state: "WAITING" | "ONLINE" | "OFFLINE" | "RETIRED";
                            unitId: string;
                            unitName: string;
                            unitPath: string;
                            volume: number;
                        }[];
                        next: string | null;
                    };
                };
            };
        };
    };
    registerDevice: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    kind: "LOUDSPEAKER" | "BOARD";
                    lat?: number | null;
                    lon?: number | null;
                    name: string;
                    /** Format: uuid */
                    unitId: string;
                };
            };
        };
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        device: {
                            faults: ("AWAY" | "MAINS" | "SILENT" | "CLOCK" | "STORAGE" | "LOG")[];
                            id: string;
                            kind: "LOUDSPEAKER" | "BOARD";
                            lastSeenAt: string | null;
                            lat: number | null;
                            lon: number | null;
                            name: string;
                            player: ("silent" | "sound-card") | null;
                            playingProgrammeId: string | null;
                            state: "WAITING" | "ONLINE" | "OFFLINE" | "RETIRED";
                            unitId: string;
                            unitName: string;
                            unitPath: string;
                            volume: number;
                        };
                        enrolmentCode: string;
                        expiresAt: string;
                    };
                };
            };
        };
    };
    getDeviceControl: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                deviceId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        clockSkewMs: number | null;
                        clockTrusted: boolean | null;
                        emergencyVolume: number;
                        /** @description what cannot be true of one device, and nobody has settled */
                        faults: {
                            kind: "FORKED" | "BROKEN_CHAIN" | "OLDER_LOG_GROWS";
                            lastAt: string;
                            times: number;
                        }[];
                        health: {
                            /** @description of the program */
                            agentUptimeSeconds?: number;
                            batteryPercent?: number;
                            /** @description LOST: it runs on its battery; said at once */
                            mains?: "ON" | "LOST";
                            memory?: {
                                freeBytes: number;
                                totalBytes: number;
                            };
                            /** @description of its warmest zone */
                            temperatureC?: number;
                            /** @description of the machine */
                            uptimeSeconds?: number;
                        } | null;
                        /** @description an hour each, and where the mains went or came; two weeks */
                        history: {
                            at: string;
                            freeMemory: number | null;
                            freeStorage: number | null;
                            mainsLost: boolean | null;
                            temperatureC: number | null;
                        }[];
                        /** @description as ordered */
                        muted: boolean;
                        mutedNow: boolean | null;
                        obeys: string[] | null;
                        orders: {
                            askedAt: string;
                            askedBy: string;
                            endedAt: string | null;
                            hasLogs: boolean;
                            kind: "SET_VOLUME" | "UPDATE" | "MUTE" | "UNMUTE" | "TEST_TONE" | "IDENTIFY" | "RESTART" | "SEND_LOGS";
                            orderId: string;
                            reason: string | null;
                            silent: boolean | null;
                            state: "SENT" | "RECEIVED" | "DONE" | "FAILED" | "REFUSED" | "EXPIRED";
                            volume: number | null;
                        }[];
                        protocol: string | null;
                        quietHours: {
                            end: string;
                            start: string;
                        }[];
                        storage: {
                            freeBytes: number;
                            usedBytes: number;
                        } | null;
                        timeZone: string;
                        version: string | null;
                        volume: number;
                        volumeLimits: {
                            end: string;
                            percent: number;
                            start: string;
                        }[];
                        waitingReports: number | null;
                    };
                };
            };
        };
    };
    controlDevice: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                deviceId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    kind: "MUTE" | "UNMUTE" | "TEST_TONE" | "IDENTIFY" | "RESTART" | "SEND_LOGS";
                };
            };
        };
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        clockSkewMs: number | null;
                        clockTrusted: boolean | null;
                        emergencyVolume: number;
                        /** @description what cannot be true of one device, and nobody has settled */
                        faults: {
                            kind: "FORKED" | "BROKEN_CHAIN" | "OLDER_LOG_GROWS";
                            lastAt: string;
                            times: number;
                        }[];
                        health: {
                            /** @description of the program */
                            agentUptimeSeconds?: number;
                            batteryPercent?: number;
                            /** @description LOST: it runs on its battery; said at once */
                            mains?: "ON" | "LOST";
                            memory?: {
                                freeBytes: number;
                                totalBytes: number;
                            };
                            /** @description of its warmest zone */
                            temperatureC?: number;
                            /** @description of the machine */
                            uptimeSeconds?: number;
                        } | null;
                        /** @description an hour each, and where the mains went or came; two weeks */
                        history: {
                            at: string;
                            freeMemory: number | null;
                            freeStorage: number | null;
                            mainsLost: boolean | null;
                            temperatureC: number | null;
                        }[];
                        /** @description as ordered */
                        muted: boolean;
                        mutedNow: boolean | null;
                        obeys: string[] | null;
                        orders: {
                            askedAt: string;
                            askedBy: string;
                            endedAt: string | null;
                            hasLogs: boolean;
                            kind: "SET_VOLUME" | "UPDATE" | "MUTE" | "UNMUTE" | "TEST_TONE" | "IDENTIFY" | "RESTART" | "SEND_LOGS";
                            orderId: string;
                            reason: string | null;
                            silent: boolean | null;
                            state: "SENT" | "RECEIVED" | "DONE" | "FAILED" | "REFUSED" | "EXPIRED";
                            volume: number | null;
                        }[];
                        protocol: string | null;
                        quietHours: {
                            end: string;
                            start: string;
                        }[];
                        storage: {
                            freeBytes: number;
                            usedBytes: number;
                        } | null;
                        timeZone: string;
                        version: string | null;
                        volume: number;
                        volumeLimits: {
                            end: string;
                            percent: number;
                            start: string;
                        }[];
                        waitingReports: number | null;
                    };
                };
            };
        };
    };
    renewEnrolmentCode: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                deviceId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        enrolmentCode: string;
                        expiresAt: string;
                    };
                };
            };
        };
    };
    settleLogFaults: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                deviceId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    kind: "FORKED" | "BROKEN_CHAIN" | "OLDER_LOG_GROWS";
                    reason: string;
                    /**
                     * Format: date-time
                     * @description the last that was looked at
                     */
                    until: string;
                };
            };
        };
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        clockSkewMs: number | null;
                        clockTrusted: boolean | null;
                        emergencyVolume: number;
                        /** @description what cannot be true of one device, and nobody has settled */
                        faults: {
                            kind: "FORKED" | "BROKEN_CHAIN" | "OLDER_LOG_GROWS";
                            lastAt: string;
                            times: number;
                        }[];
                        health: {
                            /** @description of the program */
                            agentUptimeSeconds?: number;
                            batteryPercent?: number;
                            /** @description LOST: it runs on its battery; said at once */
                            mains?: "ON" | "LOST";
                            memory?: {
                                freeBytes: number;
                                totalBytes: number;
                            };
                            /** @description of its warmest zone */
                            temperatureC?: number;
                            /** @description of the machine */
                            uptimeSeconds?: number;
                        } | null;
                        /** @description an hour each, and where the mains went or came; two weeks */
                        history: {
                            at: string;
                            freeMemory: number | null;
                            freeStorage: number | null;
                            mainsLost: boolean | null;
                            temperatureC: number | null;
                        }[];
                        /** @description as ordered */
                        muted: boolean;
                        mutedNow: boolean | null;
                        obeys: string[] | null;
                        orders: {
                            askedAt: string;
                            askedBy: string;
                            endedAt: string | null;
                            hasLogs: boolean;
                            kind: "SET_VOLUME" | "UPDATE" | "MUTE" | "UNMUTE" | "TEST_TONE" | "IDENTIFY" | "RESTART" | "SEND_LOGS";
                            orderId: string;
                            reason: string | null;
                            silent: boolean | null;
                            state: "SENT" | "RECEIVED" | "DONE" | "FAILED" | "REFUSED" | "EXPIRED";
                            volume: number | null;
                        }[];
                        protocol: string | null;
                        quietHours: {
                            end: string;
                            start: string;
                        }[];
                        storage: {
                            freeBytes: number;
                            usedBytes: number;
                        } | null;
                        timeZone: string;
                        version: string | null;
                        volume: number;
                        volumeLimits: {
                            end: string;
                            percent: number;
                            start: string;
                        }[];
                        waitingReports: number | null;
                    };
                };
            };
        };
    };
    exportDeviceLog: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                deviceId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    getLogStanding: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                deviceId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        faults: {
                            /** @enum {unknown} */
                            fault: "FORKED" | "BROKEN_CHAIN" | "OLDER_LOG_GROWS";
                            log: string;
                            /** Format: date-time */
                            noticedAt: string;
                            sequence: number;
                        }[];
                        logs: {
                            /** Format: date-time */
                            begunAt: string;
                            /** @description the highest entry stored behind a gap; 0 where there is none */
                            behindGap: number;
                            log: string;
                            /** @description 1, 2, 3 … in the order in which they were begun */
                            number: number;
                            /** @description entries from the first on without gap, each following from the last */
                            wholeThrough: number;
                            wholeUntil: string | null;
                        }[];
                    };
                };
            };
        };
    };
    getSentLogs: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                deviceId: string;
                orderId: string;
                part: "agent" | "entries";
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    retireDevice: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                deviceId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": Record<string, never>;
                };
            };
        };
    };
    setVolume: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                deviceId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    volume: number;
                };
            };
        };
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        device: {
                            faults: ("AWAY" | "MAINS" | "SILENT" | "CLOCK" | "STORAGE" | "LOG")[];
                            id: string;
                            kind: "LOUDSPEAKER" | "BOARD";
                            lastSeenAt: string | null;
                            lat: number | null;
                            lon: number | null;
                            name: string;
                            player: ("silent" | "sound-card") | null;
                            playingProgrammeId: string | null;
                            state: "WAITING" | "ONLINE" | "OFFLINE" | "RETIRED";
                            unitId: string;
                            unitName: string;
                            unitPath: string;
                            volume: number;
                        };
                    };
                };
            };
        };
    };
    enrolDevice: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    agentVersion: string;
                    code: string;
                    kind: "LOUDSPEAKER" | "BOARD";
                    player: ("silent" | "sound-card") | null;
                    /** PublicKey */
                    publicKey: {
                        /** @enum {string} */
                        crv: "Ed25519";
                        kid?: string;
                        /** @enum {string} */
                        kty: "OKP";
                        /** @description 32 bytes in base64url */
                        x: string;
                    };
                };
            };
        };
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** Format: uuid */
                        deviceId: string;
                        emergencyVolume: number;
                        keySetNumber: number;
                        mqttUrl: string;
                        /** @description all servers of a cluster; begin with one by chance, go on with the next when it is away */
                        mqttUrls?: string[];
                        name: string;
                        orderKeys: {
                            /** @enum {string} */
                            crv: "Ed25519";
                            kid?: string;
                            /** @enum {string} */
                            kty: "OKP";
                            /** @description 32 bytes in base64url */
                            x: string;
                        }[];
                        quietHours: {
                            end: string;
                            start: string;
                        }[];
                        /** PublicKey */
                        rootKey: {
                            /** @enum {string} */
                            crv: "Ed25519";
                            kid?: string;
                            /** @enum {string} */
                            kty: "OKP";
                            /** @description 32 bytes in base64url */
                            x: string;
                        };
                        /** @description 256 random bits in base64url */
                        secret: string;
                        timeZone: string;
                        unitName: string;
                        volume: number;
                    };
                };
            };
        };
    };
    getOwnDevice: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** Format: uuid */
                        deviceId: string;
                        mqttUrl: string;
                        /** @description all servers of a cluster; begin with one by chance, go on with the next when it is away */
                        mqttUrls?: string[];
                        name: string;
                        /** Format: date-time */
                        serverTime: string;
                        unitName: string;
                    };
                };
            };
        };
    };
    getDeviceAudio: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                recordingId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    getLiveStream: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                talkId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    sendOwnLogs: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                orderId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** @description what the program wrote, newest last */
                    agentLog: string;
                    /** @description the newest entries of its log, as signed */
                    entries: string[];
                };
            };
        };
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": Record<string, never>;
                };
            };
        };
    };
    getOwnRelease: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                releaseId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    listReleases: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: {
                            addedAt: string;
                            addedBy: string;
                            bytes: number;
                            /** Format: uuid */
                            id: string;
                            /** @description loudspeakers of the reader that say they run it */
                            running: number;
                            version: string;
                        }[];
                    };
                };
            };
        };
    };
    listRollouts: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: {
                            failurePercent: number;
                            hoursBetween: number | null;
                            /** Format: uuid */
                            id: string;
                            olderToo: boolean;
                            planned: number;
                            reasons: {
                                [key: string]: number;
                            };
                            /** @description 1: one station, 2: five in a hundred, 3: all */
                            stage: number;
                            stageBeganAt: string;
                            startedAt: string;
                            startedBy: string;
                            state: "RUNNING" | "STOPPED" | "FAILING" | "ENDED";
                            tally: {
                                done: number;
                                failed: number;
                                missed: number;
                                ordered: number;
                            };
                            /** Format: uuid */
                            unitId: string;
                            version: string;
                        }[];
                    };
                };
            };
        };
    };
    startRollout: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    failurePercent: number;
                    /** Format: uuid */
                    firstUnitId?: string;
                    /** @description after so long the next stage begins by itself; null: when somebody says so */
                    hoursBetween: number | null;
                    /** @description also where a newer version runs */
                    olderToo: boolean;
                    /** Format: uuid */
                    releaseId: string;
                    /** Format: uuid */
                    unitId: string;
                };
            };
        };
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        failurePercent: number;
                        hoursBetween: number | null;
                        /** Format: uuid */
                        id: string;
                        olderToo: boolean;
                        planned: number;
                        reasons: {
                            [key: string]: number;
                        };
                        /** @description 1: one station, 2: five in a hundred, 3: all */
                        stage: number;
                        stageBeganAt: string;
                        startedAt: string;
                        startedBy: string;
                        state: "RUNNING" | "STOPPED" | "FAILING" | "ENDED";
                        tally: {
                            done: number;
                            failed: number;
                            missed: number;
                            ordered: number;
                        };
                        /** Format: uuid */
                        unitId: string;
                        version: string;
                    };
                };
            };
        };
    };
    moveRollout: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                rolloutId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    to: "NEXT" | "STOP" | "GO_ON";
                };
            };
        };
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        failurePercent: number;
                        hoursBetween: number | null;
                        /** Format: uuid */
                        id: string;
                        olderToo: boolean;
                        planned: number;
                        reasons: {
                            [key: string]: number;
                        };
                        /** @description 1: one station, 2: five in a hundred, 3: all */
                        stage: number;
                        stageBeganAt: string;
                        startedAt: string;
                        startedBy: string;
                        state: "RUNNING" | "STOPPED" | "FAILING" | "ENDED";
                        tally: {
                            done: number;
                            failed: number;
                            missed: number;
                            ordered: number;
                        };
                        /** Format: uuid */
                        unitId: string;
                        version: string;
                    };
                };
            };
        };
    };
    writeEdition: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                editionId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    attachments?: {
                        /** Format: uuid */
                        fileId: string;
                        name: string;
                    }[];
                    body?: {
                        type: string;
                    } & {
                        [key: string]: unknown;
                    };
                    category?: string;
                    changeNote?: string | null;
                    channels?: ("PORTAL" | "LOUDSPEAKER" | "BOARD" | "APP")[];
                    fields?: {
                        [key: string]: unknown;
                    };
                    picture?: {
                        alt: string;
                        /** Format: uuid */
                        fileId: string;
                    } | null;
                    /** @enum {unknown} */
                    priority?: "EMERGENCY" | "PRIORITY" | "NORMAL";
                    publicFrom?: string | null;
                    publicUntil?: string | null;
                    reviewOn?: string | null;
                    revision: number;
                    spokenText?: string | null;
                    startsAt?: string | null;
                    summary?: string;
                    targets?: {
                        /** Format: uuid */
                        unitId: string;
                    }[];
                    title?: string;
                    /** @enum {unknown} */
                    topic?: 1 | 2 | 3 | 4 | 5 | 6;
                };
            };
        };
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** Format: uuid */
                        editionId: string;
                        revision: number;
                        /** @enum {unknown} */
                        state: "DRAFT" | "SUBMITTED" | "RETURNED" | "APPROVED" | "SUPERSEDED" | "WITHDRAWN";
                    };
                };
            };
        };
    };
    getAccessibility: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                editionId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        exception: {
                            /** Format: date-time */
                            at: string;
                            by: string;
                            isEmergency: boolean;
                            reason: string;
                        } | null;
                        findings: {
                            /** @enum {unknown} */
                            code: "alt-missing" | "alt-meaningless" | "alt-too-long" | "alt-repeats-caption" | "heading-skipped" | "heading-empty" | "link-empty" | "link-meaningless" | "link-bare-address" | "link-ambiguous" | "table-without-header" | "table-without-caption" | "table-header-empty" | "recording-without-text" | "words-in-capitals" | "list-not-a-list" | "heading-not-a-heading";
                            part: string;
                            path: number[];
                            says: {
                                en: string;
                                vi: string;
                            };
                            /** @enum {unknown} */
                            severity: "ERROR" | "WARNING";
                            words: string;
                        }[];
                        mayGiveReason: boolean;
                        revision: number;
                    };
                };
            };
        };
    };
    approveEdition: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                editionId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    accessibilityReason?: string;
                    revision: number;
                };
            };
        };
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** Format: uuid */
                        editionId: string;
                        revision: number;
                        /** @enum {unknown} */
                        state: "DRAFT" | "SUBMITTED" | "RETURNED" | "APPROVED" | "SUPERSEDED" | "WITHDRAWN";
                    };
                };
            };
        };
    };
    compareEditions: {
        parameters: {
            query?: {
                language?: "vi" | "en" | "zh" | "km";
                with?: string;
            };
            header?: never;
            path: {
                editionId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        from: {
                            approvedAt: string | null;
                            /** Format: date-time */
                            changedAt: string;
                            changedBy: string;
                            changeNote: string | null;
                            /** Format: uuid */
                            editionId: string;
                            language: string;
                            number: number;
                            /** @enum {unknown} */
                            state: "DRAFT" | "SUBMITTED" | "RETURNED" | "APPROVED" | "SUPERSEDED" | "WITHDRAWN";
                        } | null;
                        parts: {
                            changes: {
                                /** @enum {unknown} */
                                kind: "same" | "added" | "removed";
                                text: string;
                            }[];
                            label: string;
                            part: string;
                        }[];
                        to: {
                            approvedAt: string | null;
                            /** Format: date-time */
                            changedAt: string;
                            changedBy: string;
                            changeNote: string | null;
                            /** Format: uuid */
                            editionId: string;
                            language: string;
                            number: number;
                            /** @enum {unknown} */
                            state: "DRAFT" | "SUBMITTED" | "RETURNED" | "APPROVED" | "SUPERSEDED" | "WITHDRAWN";
                        };
                    };
                };
            };
        };
    };
    listPresence: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                editionId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: {
                            accountId: string;
                            isMe: boolean;
                            name: string;
                            /** Format: date-time */
                            since: string;
                        }[];
                    };
                };
            };
        };
    };
    notePresence: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                editionId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: {
                            accountId: string;
                            isMe: boolean;
                            name: string;
                            /** Format: date-time */
                            since: string;
                        }[];
                    };
                };
            };
        };
    };
    getEditionRecording: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                editionId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        durationMs: number | null;
                        source: ("SYNTHESISED" | "UPLOADED") | null;
                        /** @enum {unknown} */
                        state: "NONE" | "PENDING" | "READY" | "FAILED";
                        text: string | null;
                        url: string | null;
                    };
                };
            };
        };
    };
    useOwnRecording: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                editionId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** @description take noise away and bring loud and soft words nearer to each other */
                    clean?: boolean;
                    /** Format: uuid */
                    fileId: string;
                };
            };
        };
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        durationMs: number | null;
                        source: ("SYNTHESISED" | "UPLOADED") | null;
                        /** @enum {unknown} */
                        state: "NONE" | "PENDING" | "READY" | "FAILED";
                        text: string | null;
                        url: string | null;
                    };
                };
            };
        };
    };
    returnEdition: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                editionId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    remark: string;
                    revision: number;
                };
            };
        };
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** Format: uuid */
                        editionId: string;
                        revision: number;
                        /** @enum {unknown} */
                        state: "DRAFT" | "SUBMITTED" | "RETURNED" | "APPROVED" | "SUPERSEDED" | "WITHDRAWN";
                    };
                };
            };
        };
    };
    markReviewed: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                editionId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    reviewOn: string | null;
                };
            };
        };
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** Format: uuid */
                        editionId: string;
                        reviewOn: string | null;
                    };
                };
            };
        };
    };
    submitEdition: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                editionId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    revision: number;
                };
            };
        };
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** Format: uuid */
                        editionId: string;
                        revision: number;
                        /** @enum {unknown} */
                        state: "DRAFT" | "SUBMITTED" | "RETURNED" | "APPROVED" | "SUPERSEDED" | "WITHDRAWN";
                    };
                };
            };
        };
    };
    listEmergencies: {
        parameters: {
            query?: {
                after?: string;
                limit?: number;
                /** @description only what waits or sounds; without counts */
                open?: boolean;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: {
                            /** @description units and groups of its area that were gone when it was sent */
                            areaMissing: number;
                            authority: string;
                            confirmedAt: string | null;
                            confirmedByName: string | null;
                            confirmedHow: ("SECOND_PERSON" | "CODE") | null;
                            /** Format: date-time */
                            confirmUntil: string;
                            counts: {
                                endReceived: number;
                                /** @description received, and never heard */
                                failed: number;
                                /** @description at least once to its end, and not silent */
                                heard: number;
                                loudspeakers: number;
                                notReached: number;
                                received: number;
                                /** @description kept time, but nobody could hear anything */
                                silent: number;
                                /** @description at this moment, as far as they have said */
                                sounding: number;
                            } | null;
                            documentNumber: string;
                            endedAt: string | null;
                            endedByName: string | null;
                            endReason: string | null;
                            /** Format: uuid */
                            eventId: string;
                            exercise: boolean;
                            /** Format: uuid */
                            id: string;
                            /** @description whoever asks has sent it */
                            isMine: boolean;
                            /** @enum {unknown} */
                            kind: "STORM" | "FLOOD" | "FLASH_FLOOD" | "FOREST_FIRE" | "FIRE" | "DAM_RELEASE" | "EPIDEMIC" | "OTHER";
                            level: number;
                            /** @enum {unknown} */
                            message: "ALERT" | "ALL_CLEAR";
                            orderedAt: string | null;
                            repeatSeconds: number | null;
                            replaces: string | null;
                            review: {
                                /** Format: date-time */
                                at: string;
                                byName: string;
                                note: string;
                            } | null;
                            sound: {
                                durationMs: number | null;
                                fault: string | null;
                                fileId: string | null;
                                /** @enum {unknown} */
                                from: "TEXT" | "RECORDING";
                                made: ("AS_ORDERED" | "NEUTRAL" | "SIGNAL_ONLY") | null;
                            };
                            /** Format: date-time */
                            startedAt: string;
                            startedByName: string;
                            /** @enum {unknown} */
                            state: "AWAIT" | "CONFIRMED" | "ACTIVE" | "ENDED" | "REPLACED" | "EXPIRED" | "REFUSED" | "LAPSED";
                            text: string;
                            title: string;
                            /** Format: uuid */
                            unitId: string;
                            unitName: string;
                            /** Format: date-time */
                            validUntil: string;
                        }[];
                        next: string | null;
                    };
                };
            };
        };
    };
    startEmergencyBroadcast: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    area: {
                        groupIds?: string[];
                        shape?: {
                            /** @description the outer line first, then holes; each closed */
                            coordinates: number[][][];
                            /** @enum {string} */
                            type: "Polygon";
                        } | {
                            coordinates: number[][][][];
                            /** @enum {string} */
                            type: "MultiPolygon";
                        };
                        unitIds?: string[];
                    };
                    /** @description who orders it */
                    authority: string;
                    documentNumber: string;
                    exercise: boolean;
                    /** @enum {unknown} */
                    kind: "STORM" | "FLOOD" | "FLASH_FLOOD" | "FOREST_FIRE" | "FIRE" | "DAM_RELEASE" | "EPIDEMIC" | "OTHER";
                    /** @description of risk */
                    level: number;
                    repeatSeconds: number | null;
                    /**
                     * Format: uuid
                     * @description the older bulletin of the same event
                     */
                    replaces?: string;
                    /**
                     * Format: uuid
                     * @description made by the screen; sent again it is the same order
                     */
                    requestKey: string;
                    /** @enum {unknown} */
                    signal: "FULL" | "SHORT";
                    signalSeries: number;
                    sound: {
                        /** @enum {string} */
                        from: "TEXT";
                        /** @description said with it; null for words kept ready */
                        issuedAt: string | null;
                    } | {
                        /** Format: uuid */
                        fileId: string;
                        /** @enum {string} */
                        from: "RECORDING";
                    };
                    text: string;
                    title: string;
                    /** Format: uuid */
                    unitId: string;
                    /** Format: date-time */
                    validUntil: string;
                };
            };
        };
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @description units and groups of its area that were gone when it was sent */
                        areaMissing: number;
                        authority: string;
                        confirmedAt: string | null;
                        confirmedByName: string | null;
                        confirmedHow: ("SECOND_PERSON" | "CODE") | null;
                        /** Format: date-time */
                        confirmUntil: string;
                        counts: {
                            endReceived: number;
                            /** @description received, and never heard */
                            failed: number;
                            /** @description at least once to its end, and not silent */
                            heard: number;
                            loudspeakers: number;
                            notReached: number;
                            received: number;
                            /** @description kept time, but nobody could hear anything */
                            silent: number;
                            /** @description at this moment, as far as they have said */
                            sounding: number;
                        } | null;
                        documentNumber: string;
                        endedAt: string | null;
                        endedByName: string | null;
                        endReason: string | null;
                        /** Format: uuid */
                        eventId: string;
                        exercise: boolean;
                        /** Format: uuid */
                        id: string;
                        /** @description whoever asks has sent it */
                        isMine: boolean;
                        /** @enum {unknown} */
                        kind: "STORM" | "FLOOD" | "FLASH_FLOOD" | "FOREST_FIRE" | "FIRE" | "DAM_RELEASE" | "EPIDEMIC" | "OTHER";
                        level: number;
                        /** @enum {unknown} */
                        message: "ALERT" | "ALL_CLEAR";
                        orderedAt: string | null;
                        repeatSeconds: number | null;
                        replaces: string | null;
                        review: {
                            /** Format: date-time */
                            at: string;
                            byName: string;
                            note: string;
                        } | null;
                        sound: {
                            durationMs: number | null;
                            fault: string | null;
                            fileId: string | null;
                            /** @enum {unknown} */
                            from: "TEXT" | "RECORDING";
                            made: ("AS_ORDERED" | "NEUTRAL" | "SIGNAL_ONLY") | null;
                        };
                        /** Format: date-time */
                        startedAt: string;
                        startedByName: string;
                        /** @enum {unknown} */
                        state: "AWAIT" | "CONFIRMED" | "ACTIVE" | "ENDED" | "REPLACED" | "EXPIRED" | "REFUSED" | "LAPSED";
                        text: string;
                        title: string;
                        /** Format: uuid */
                        unitId: string;
                        unitName: string;
                        /** Format: date-time */
                        validUntil: string;
                    };
                };
            };
        };
    };
    getEmergency: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                emergencyId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @description units and groups of its area that were gone when it was sent */
                        areaMissing: number;
                        authority: string;
                        confirmedAt: string | null;
                        confirmedByName: string | null;
                        confirmedHow: ("SECOND_PERSON" | "CODE") | null;
                        /** Format: date-time */
                        confirmUntil: string;
                        counts: {
                            endReceived: number;
                            /** @description received, and never heard */
                            failed: number;
                            /** @description at least once to its end, and not silent */
                            heard: number;
                            loudspeakers: number;
                            notReached: number;
                            received: number;
                            /** @description kept time, but nobody could hear anything */
                            silent: number;
                            /** @description at this moment, as far as they have said */
                            sounding: number;
                        } | null;
                        documentNumber: string;
                        endedAt: string | null;
                        endedByName: string | null;
                        endReason: string | null;
                        /** Format: uuid */
                        eventId: string;
                        exercise: boolean;
                        /** Format: uuid */
                        id: string;
                        /** @description whoever asks has sent it */
                        isMine: boolean;
                        /** @enum {unknown} */
                        kind: "STORM" | "FLOOD" | "FLASH_FLOOD" | "FOREST_FIRE" | "FIRE" | "DAM_RELEASE" | "EPIDEMIC" | "OTHER";
                        level: number;
                        /** @enum {unknown} */
                        message: "ALERT" | "ALL_CLEAR";
                        orderedAt: string | null;
                        repeatSeconds: number | null;
                        replaces: string | null;
                        review: {
                            /** Format: date-time */
                            at: string;
                            byName: string;
                            note: string;
                        } | null;
                        sound: {
                            durationMs: number | null;
                            fault: string | null;
                            fileId: string | null;
                            /** @enum {unknown} */
                            from: "TEXT" | "RECORDING";
                            made: ("AS_ORDERED" | "NEUTRAL" | "SIGNAL_ONLY") | null;
                        };
                        /** Format: date-time */
                        startedAt: string;
                        startedByName: string;
                        /** @enum {unknown} */
                        state: "AWAIT" | "CONFIRMED" | "ACTIVE" | "ENDED" | "REPLACED" | "EXPIRED" | "REFUSED" | "LAPSED";
                        text: string;
                        title: string;
                        /** Format: uuid */
                        unitId: string;
                        unitName: string;
                        /** Format: date-time */
                        validUntil: string;
                    };
                };
            };
        };
    };
    confirmEmergencyBroadcast: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                emergencyId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** @description of one’s own second factor */
                    code?: string;
                };
            };
        };
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @description units and groups of its area that were gone when it was sent */
                        areaMissing: number;
                        authority: string;
                        confirmedAt: string | null;
                        confirmedByName: string | null;
                        confirmedHow: ("SECOND_PERSON" | "CODE") | null;
                        /** Format: date-time */
                        confirmUntil: string;
                        counts: {
                            endReceived: number;
                            /** @description received, and never heard */
                            failed: number;
                            /** @description at least once to its end, and not silent */
                            heard: number;
                            loudspeakers: number;
                            notReached: number;
                            received: number;
                            /** @description kept time, but nobody could hear anything */
                            silent: number;
                            /** @description at this moment, as far as they have said */
                            sounding: number;
                        } | null;
                        documentNumber: string;
                        endedAt: string | null;
                        endedByName: string | null;
                        endReason: string | null;
                        /** Format: uuid */
                        eventId: string;
                        exercise: boolean;
                        /** Format: uuid */
                        id: string;
                        /** @description whoever asks has sent it */
                        isMine: boolean;
                        /** @enum {unknown} */
                        kind: "STORM" | "FLOOD" | "FLASH_FLOOD" | "FOREST_FIRE" | "FIRE" | "DAM_RELEASE" | "EPIDEMIC" | "OTHER";
                        level: number;
                        /** @enum {unknown} */
                        message: "ALERT" | "ALL_CLEAR";
                        orderedAt: string | null;
                        repeatSeconds: number | null;
                        replaces: string | null;
                        review: {
                            /** Format: date-time */
                            at: string;
                            byName: string;
                            note: string;
                        } | null;
                        sound: {
                            durationMs: number | null;
                            fault: string | null;
                            fileId: string | null;
                            /** @enum {unknown} */
                            from: "TEXT" | "RECORDING";
                            made: ("AS_ORDERED" | "NEUTRAL" | "SIGNAL_ONLY") | null;
                        };
                        /** Format: date-time */
                        startedAt: string;
                        startedByName: string;
                        /** @enum {unknown} */
                        state: "AWAIT" | "CONFIRMED" | "ACTIVE" | "ENDED" | "REPLACED" | "EXPIRED" | "REFUSED" | "LAPSED";
                        text: string;
                        title: string;
                        /** Format: uuid */
                        unitId: string;
                        unitName: string;
                        /** Format: date-time */
                        validUntil: string;
                    };
                };
            };
        };
    };
    listEmergencyDeliveries: {
        parameters: {
            query?: {
                after?: string;
                limit?: number;
                view?: "ALL" | "NOT_REACHED" | "SOUNDING" | "HEARD" | "SILENT" | "FAILED";
            };
            header?: never;
            path: {
                emergencyId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: {
                            /** Format: uuid */
                            deviceId: string;
                            endedAt: string | null;
                            lastSeenAt: string | null;
                            name: string;
                            online: boolean;
                            reason: string | null;
                            receivedAt: string | null;
                            refused: string | null;
                            silent: boolean;
                            sounding: boolean;
                            startedAt: string | null;
                            startErrorMs: number | null;
                            timesHeard: number;
                            /** Format: uuid */
                            unitId: string;
                            unitName: string;
                            volume: number | null;
                        }[];
                        next: string | null;
                    };
                };
            };
        };
    };
    endEmergencyBroadcast: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                emergencyId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** @description say on the same loudspeakers, once, that it is over */
                    allClear: boolean;
                    reason: string;
                };
            };
        };
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @description units and groups of its area that were gone when it was sent */
                        areaMissing: number;
                        authority: string;
                        confirmedAt: string | null;
                        confirmedByName: string | null;
                        confirmedHow: ("SECOND_PERSON" | "CODE") | null;
                        /** Format: date-time */
                        confirmUntil: string;
                        counts: {
                            endReceived: number;
                            /** @description received, and never heard */
                            failed: number;
                            /** @description at least once to its end, and not silent */
                            heard: number;
                            loudspeakers: number;
                            notReached: number;
                            received: number;
                            /** @description kept time, but nobody could hear anything */
                            silent: number;
                            /** @description at this moment, as far as they have said */
                            sounding: number;
                        } | null;
                        documentNumber: string;
                        endedAt: string | null;
                        endedByName: string | null;
                        endReason: string | null;
                        /** Format: uuid */
                        eventId: string;
                        exercise: boolean;
                        /** Format: uuid */
                        id: string;
                        /** @description whoever asks has sent it */
                        isMine: boolean;
                        /** @enum {unknown} */
                        kind: "STORM" | "FLOOD" | "FLASH_FLOOD" | "FOREST_FIRE" | "FIRE" | "DAM_RELEASE" | "EPIDEMIC" | "OTHER";
                        level: number;
                        /** @enum {unknown} */
                        message: "ALERT" | "ALL_CLEAR";
                        orderedAt: string | null;
                        repeatSeconds: number | null;
                        replaces: string | null;
                        review: {
                            /** Format: date-time */
                            at: string;
                            byName: string;
                            note: string;
                        } | null;
                        sound: {
                            durationMs: number | null;
                            fault: string | null;
                            fileId: string | null;
                            /** @enum {unknown} */
                            from: "TEXT" | "RECORDING";
                            made: ("AS_ORDERED" | "NEUTRAL" | "SIGNAL_ONLY") | null;
                        };
                        /** Format: date-time */
                        startedAt: string;
                        startedByName: string;
                        /** @enum {unknown} */
                        state: "AWAIT" | "CONFIRMED" | "ACTIVE" | "ENDED" | "REPLACED" | "EXPIRED" | "REFUSED" | "LAPSED";
                        text: string;
                        title: string;
                        /** Format: uuid */
                        unitId: string;
                        unitName: string;
                        /** Format: date-time */
                        validUntil: string;
                    };
                };
            };
        };
    };
    lookUpKeepersOfEmergency: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                emergencyId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    deviceIds: string[];
                };
            };
        };
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: {
                            /** Format: uuid */
                            deviceId: string;
                            keeper: {
                                name: string;
                                phone: string;
                            } | null;
                        }[];
                    };
                };
            };
        };
    };
    reviewEmergencyBroadcast: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                emergencyId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    note: string;
                };
            };
        };
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @description units and groups of its area that were gone when it was sent */
                        areaMissing: number;
                        authority: string;
                        confirmedAt: string | null;
                        confirmedByName: string | null;
                        confirmedHow: ("SECOND_PERSON" | "CODE") | null;
                        /** Format: date-time */
                        confirmUntil: string;
                        counts: {
                            endReceived: number;
                            /** @description received, and never heard */
                            failed: number;
                            /** @description at least once to its end, and not silent */
                            heard: number;
                            loudspeakers: number;
                            notReached: number;
                            received: number;
                            /** @description kept time, but nobody could hear anything */
                            silent: number;
                            /** @description at this moment, as far as they have said */
                            sounding: number;
                        } | null;
                        documentNumber: string;
                        endedAt: string | null;
                        endedByName: string | null;
                        endReason: string | null;
                        /** Format: uuid */
                        eventId: string;
                        exercise: boolean;
                        /** Format: uuid */
                        id: string;
                        /** @description whoever asks has sent it */
                        isMine: boolean;
                        /** @enum {unknown} */
                        kind: "STORM" | "FLOOD" | "FLASH_FLOOD" | "FOREST_FIRE" | "FIRE" | "DAM_RELEASE" | "EPIDEMIC" | "OTHER";
                        level: number;
                        /** @enum {unknown} */
                        message: "ALERT" | "ALL_CLEAR";
                        orderedAt: string | null;
                        repeatSeconds: number | null;
                        replaces: string | null;
                        review: {
                            /** Format: date-time */
                            at: string;
                            byName: string;
                            note: string;
                        } | null;
                        sound: {
                            durationMs: number | null;
                            fault: string | null;
                            fileId: string | null;
                            /** @enum {unknown} */
                            from: "TEXT" | "RECORDING";
                            made: ("AS_ORDERED" | "NEUTRAL" | "SIGNAL_ONLY") | null;
                        };
                        /** Format: date-time */
                        startedAt: string;
                        startedByName: string;
                        /** @enum {unknown} */
                        state: "AWAIT" | "CONFIRMED" | "ACTIVE" | "ENDED" | "REPLACED" | "EXPIRED" | "REFUSED" | "LAPSED";
                        text: string;
                        title: string;
                        /** Format: uuid */
                        unitId: string;
                        unitName: string;
                        /** Format: date-time */
                        validUntil: string;
                    };
                };
            };
        };
    };
    previewEmergencyArea: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    area: {
                        groupIds?: string[];
                        shape?: {
                            /** @description the outer line first, then holes; each closed */
                            coordinates: number[][][];
                            /** @enum {string} */
                            type: "Polygon";
                        } | {
                            coordinates: number[][][][];
                            /** @enum {string} */
                            type: "MultiPolygon";
                        };
                        unitIds?: string[];
                    };
                    /** Format: uuid */
                    unitId: string;
                };
            };
        };
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        empty: {
                            id: string | null;
                            /** @enum {unknown} */
                            kind: "UNIT" | "GROUP" | "SHAPE";
                            name: string;
                        }[];
                        loudspeakers: number;
                        online: number;
                        units: {
                            loudspeakers: number;
                            online: number;
                            /** Format: uuid */
                            unitId: string;
                            unitName: string;
                        }[];
                    };
                };
            };
        };
    };
    getEmergencyChoices: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        kinds: {
                            /** @enum {unknown} */
                            kind: "STORM" | "FLOOD" | "FLASH_FLOOD" | "FOREST_FIRE" | "FIRE" | "DAM_RELEASE" | "EPIDEMIC" | "OTHER";
                            /** @description with blanks in brackets */
                            text: string;
                            title: string;
                        }[];
                        levels: {
                            atLeastEverySeconds: number;
                            level: number;
                            mostOftenSeconds: number;
                            source: string;
                            usuallyEverySeconds: number;
                        }[];
                        signals: {
                            blasts: number;
                            exercise: boolean;
                            fullSeconds: number;
                            gapSeconds: number;
                            /** @enum {unknown} */
                            kind: "STORM" | "FLOOD" | "FLASH_FLOOD" | "FOREST_FIRE" | "FIRE" | "DAM_RELEASE" | "EPIDEMIC" | "OTHER";
                            level: number;
                            mostSeries: number;
                            seconds: number;
                            shortSeconds: number;
                            source: string;
                        }[];
                    };
                };
            };
        };
    };
    listPreparedEmergencies: {
        parameters: {
            query: {
                unitId: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: {
                            draft: {
                                /** @description who orders it */
                                authority: string;
                                exercise: boolean;
                                /** @enum {unknown} */
                                kind: "STORM" | "FLOOD" | "FLASH_FLOOD" | "FOREST_FIRE" | "FIRE" | "DAM_RELEASE" | "EPIDEMIC" | "OTHER";
                                /** @description of risk */
                                level: number;
                                /** @enum {unknown} */
                                signal: "FULL" | "SHORT";
                                signalSeries: number;
                                sound: {
                                    /** @enum {string} */
                                    from: "TEXT";
                                    /** @description said with it; null for words kept ready */
                                    issuedAt: string | null;
                                } | {
                                    /** Format: uuid */
                                    fileId: string;
                                    /** @enum {string} */
                                    from: "RECORDING";
                                };
                                text: string;
                                title: string;
                                /** Format: uuid */
                                unitId: string;
                            };
                            /** Format: uuid */
                            id: string;
                            name: string;
                            unitPath: string;
                        }[];
                    };
                };
            };
        };
    };
    keepPreparedEmergency: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    draft: {
                        /** @description who orders it */
                        authority: string;
                        exercise: boolean;
                        /** @enum {unknown} */
                        kind: "STORM" | "FLOOD" | "FLASH_FLOOD" | "FOREST_FIRE" | "FIRE" | "DAM_RELEASE" | "EPIDEMIC" | "OTHER";
                        /** @description of risk */
                        level: number;
                        /** @enum {unknown} */
                        signal: "FULL" | "SHORT";
                        signalSeries: number;
                        sound: {
                            /** @enum {string} */
                            from: "TEXT";
                            /** @description said with it; null for words kept ready */
                            issuedAt: string | null;
                        } | {
                            /** Format: uuid */
                            fileId: string;
                            /** @enum {string} */
                            from: "RECORDING";
                        };
                        text: string;
                        title: string;
                        /** Format: uuid */
                        unitId: string;
                    };
                    name: string;
                };
            };
        };
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** Format: uuid */
                        id: string;
                    };
                };
            };
        };
    };
    retirePreparedEmergency: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                preparedId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": Record<string, never>;
                };
            };
        };
    };
    previewEmergencySound: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** @description who orders it */
                    authority: string;
                    exercise: boolean;
                    /** @enum {unknown} */
                    kind: "STORM" | "FLOOD" | "FLASH_FLOOD" | "FOREST_FIRE" | "FIRE" | "DAM_RELEASE" | "EPIDEMIC" | "OTHER";
                    /** @description of risk */
                    level: number;
                    /** @enum {unknown} */
                    signal: "FULL" | "SHORT";
                    signalSeries: number;
                    sound: {
                        /** @enum {string} */
                        from: "TEXT";
                        /** @description said with it; null for words kept ready */
                        issuedAt: string | null;
                    } | {
                        /** Format: uuid */
                        fileId: string;
                        /** @enum {string} */
                        from: "RECORDING";
                    };
                    text: string;
                    title: string;
                    /** Format: uuid */
                    unitId: string;
                };
            };
        };
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        durationMs: number;
                        url: string;
                    };
                };
            };
        };
    };
    listTickets: {
        parameters: {
            query?: {
                after?: string;
                cause?: "AWAY" | "MAINS" | "SILENT" | "CLOCK" | "STORAGE" | "LOG" | "UNHEARD" | "NO_SOUND" | "BAD_SOUND" | "TOO_LOUD" | "POWER" | "DAMAGE" | "OTHER";
                deviceId?: string;
                late?: boolean;
                limit?: number;
                /** @description only those the reader sees to */
                mine?: boolean;
                /** @description without it: all not closed */
                state?: "OPEN" | "ASSIGNED" | "RESOLVED" | "CLOSED" | "ALL";
                unitId?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: {
                            assignedName: string | null;
                            assignedTo: string | null;
                            cause: "AWAY" | "MAINS" | "SILENT" | "CLOCK" | "STORAGE" | "LOG" | "UNHEARD" | "NO_SOUND" | "BAD_SOUND" | "TOO_LOUD" | "POWER" | "DAMAGE" | "OTHER";
                            closedAt: string | null;
                            clusterId: string | null;
                            deviceId: string | null;
                            dueAt: string;
                            id: string;
                            late: boolean;
                            number: number;
                            openedAt: string;
                            openedByName: string;
                            reopened: number;
                            state: "OPEN" | "ASSIGNED" | "RESOLVED" | "CLOSED";
                            /** @description the loudspeaker or the place */
                            subject: string;
                            unitId: string;
                            unitName: string;
                            /** @description opened by Saola, which closes it when the cause has gone */
                            watched: boolean;
                            words: string;
                        }[];
                        next: string | null;
                    };
                };
            };
        };
    };
    openTicket: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    cause: "NO_SOUND" | "BAD_SOUND" | "TOO_LOUD" | "POWER" | "DAMAGE" | "OTHER";
                    /** Format: uuid */
                    clusterId?: string;
                    /** Format: uuid */
                    deviceId?: string;
                    words: string;
                };
            };
        };
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        id: string;
                    };
                };
            };
        };
    };
    getTicket: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                ticketId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        assignedName: string | null;
                        assignedTo: string | null;
                        cause: "AWAY" | "MAINS" | "SILENT" | "CLOCK" | "STORAGE" | "LOG" | "UNHEARD" | "NO_SOUND" | "BAD_SOUND" | "TOO_LOUD" | "POWER" | "DAMAGE" | "OTHER";
                        closedAt: string | null;
                        clusterId: string | null;
                        deviceId: string | null;
                        dueAt: string;
                        id: string;
                        keeper: {
                            name: string;
                            phone: string;
                        } | null;
                        late: boolean;
                        mayAssign: boolean;
                        mayWork: boolean;
                        number: number;
                        openedAt: string;
                        openedByName: string;
                        reopened: number;
                        repair: {
                            cost: number | null;
                            doneOn: string;
                            parts: {
                                count: number;
                                name: string;
                            }[];
                            words: string;
                        } | null;
                        state: "OPEN" | "ASSIGNED" | "RESOLVED" | "CLOSED";
                        /** @description the oldest first */
                        steps: {
                            at: string;
                            byName: string;
                            /** @enum {unknown} */
                            kind: "OPENED" | "ASSIGNED" | "RESOLVED" | "CLOSED" | "REOPENED";
                            words: string;
                        }[];
                        /** @description the loudspeaker or the place */
                        subject: string;
                        /** @description whom it may be given to; empty for whoever may not */
                        technicians: {
                            id: string;
                            name: string;
                        }[];
                        unitId: string;
                        unitName: string;
                        /** @description opened by Saola, which closes it when the cause has gone */
                        watched: boolean;
                        words: string;
                    };
                };
            };
        };
    };
    assignTicket: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                ticketId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** Format: uuid */
                    to?: string;
                };
            };
        };
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": Record<string, never>;
                };
            };
        };
    };
    closeTicket: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                ticketId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    words: string;
                };
            };
        };
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": Record<string, never>;
                };
            };
        };
    };
    reopenTicket: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                ticketId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    words: string;
                };
            };
        };
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": Record<string, never>;
                };
            };
        };
    };
    resolveTicket: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                ticketId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    cost: number | null;
                    parts: {
                        count: number;
                        name: string;
                    }[];
                    words: string;
                };
            };
        };
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": Record<string, never>;
                };
            };
        };
    };
    getTicketFile: {
        parameters: {
            query: {
                cause?: "AWAY" | "MAINS" | "SILENT" | "CLOCK" | "STORAGE" | "LOG" | "UNHEARD" | "NO_SOUND" | "BAD_SOUND" | "TOO_LOUD" | "POWER" | "DAMAGE" | "OTHER";
                deviceId?: string;
                format: "csv" | "json";
                late?: boolean;
                /** @description only those the reader sees to */
                mine?: boolean;
                /** @description without it: all not closed */
                state?: "OPEN" | "ASSIGNED" | "RESOLVED" | "CLOSED" | "ALL";
                unitId?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    getTicketSums: {
        parameters: {
            query?: {
                unitId?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @description planned checks past their day */
                        checksLate: number;
                        late: number;
                        /** @description of them, those the reader sees to */
                        mine: number;
                        /** @description not mended yet */
                        open: number;
                        /** @description mended, not closed yet */
                        resolved: number;
                        unassigned: number;
                        /** @description communes with something open or late, the worst first */
                        units: {
                            checksLate: number;
                            late: number;
                            open: number;
                            unitId: string;
                            unitName: string;
                        }[];
                    };
                };
            };
        };
    };
    listFeedback: {
        parameters: {
            query?: {
                after?: string;
                limit?: number;
                state?: "RECEIVED" | "ASSIGNED" | "ANSWERED" | "PUBLISHED" | "CLOSED";
                storyId?: string;
                unitId?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: {
                            category: string | null;
                            /** @description by which the sender follows it */
                            code: string;
                            dueAt: string | null;
                            /** Format: uuid */
                            id: string;
                            /** @enum {unknown} */
                            kind: "REPLY" | "REPORT";
                            /** Format: date-time */
                            receivedAt: string;
                            /** @enum {unknown} */
                            state: "RECEIVED" | "ASSIGNED" | "ANSWERED" | "PUBLISHED" | "CLOSED";
                            storyId: string | null;
                            storyTitle: string | null;
                            text: string;
                            /** Format: uuid */
                            unitId: string;
                            unitName: string;
                        }[];
                        next: string | null;
                    };
                };
            };
        };
    };
    getFeedback: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                feedbackId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        category: string | null;
                        /** @description by which the sender follows it */
                        code: string;
                        dueAt: string | null;
                        /** Format: uuid */
                        id: string;
                        /** @enum {unknown} */
                        kind: "REPLY" | "REPORT";
                        photo: {
                            url: string;
                        } | null;
                        /** Format: date-time */
                        receivedAt: string;
                        reply: {
                            /** Format: date-time */
                            at: string;
                            published: boolean;
                            text: string;
                            unitName: string;
                        } | null;
                        senderName: string | null;
                        senderPhone: string | null;
                        /** @enum {unknown} */
                        state: "RECEIVED" | "ASSIGNED" | "ANSWERED" | "PUBLISHED" | "CLOSED";
                        steps: {
                            /** Format: date-time */
                            at: string;
                            /** @enum {unknown} */
                            state: "RECEIVED" | "ASSIGNED" | "ANSWERED" | "PUBLISHED" | "CLOSED";
                            /** @description for the sender to read */
                            text: string;
                        }[];
                        storyId: string | null;
                        storyTitle: string | null;
                        text: string;
                        /** Format: uuid */
                        unitId: string;
                        unitName: string;
                    };
                };
            };
        };
    };
    answerFeedback: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                feedbackId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    publish: boolean;
                    text: string;
                };
            };
        };
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** Format: uuid */
                        feedbackId: string;
                    };
                };
            };
        };
    };
    assignFeedback: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                feedbackId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** Format: uuid */
                    unitId: string;
                };
            };
        };
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** Format: uuid */
                        feedbackId: string;
                    };
                };
            };
        };
    };
    uploadFile: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        alt: string;
                        bytes: number;
                        durationMs: number | null;
                        height: number | null;
                        /** Format: uuid */
                        id: string;
                        /** @enum {unknown} */
                        kind: "PICTURE" | "AUDIO" | "VIDEO" | "DOCUMENT";
                        mime: string;
                        /** @description of the main variant */
                        url: string;
                        variants: {
                            mime: string;
                            name: string;
                            url: string;
                            width: number | null;
                        }[];
                        width: number | null;
                    };
                };
            };
        };
    };
    getRestrictedFile: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                fileId: string;
                variant: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    getHealth: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        findings: {
                            figures: {
                                [key: string]: number | boolean | string;
                            };
                            name: string;
                            /** @enum {unknown} */
                            state: "OK" | "WARNING" | "FAILING";
                        }[];
                        /** @enum {unknown} */
                        status: "OK" | "WARNING" | "FAILING";
                    };
                };
            };
        };
    };
    listImports: {
        parameters: {
            query?: {
                after?: string;
                limit?: number;
                siteId?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: {
                            bytes: number;
                            canResume: boolean;
                            /** Format: date-time */
                            changedAt: string;
                            counts: {
                                changed: number;
                                created: number;
                                leftOut: number;
                                pictures: number;
                                read: number;
                                redirects: number;
                                refused: number;
                                unchanged: number;
                                updated: number;
                                warnings: number;
                            };
                            encoding: string;
                            endedAt: string | null;
                            fileName: string;
                            /** @enum {unknown} */
                            format: "JSON_LINES" | "FEED" | "WXR" | "NUKEVIET";
                            /** Format: uuid */
                            id: string;
                            isStopAsked: boolean;
                            problem: {
                                code: string;
                                en: string;
                                vi: string;
                            } | null;
                            /** @description nothing was brought in: it says what would be */
                            rehearsal: boolean;
                            /** Format: uuid */
                            siteId: string;
                            /** Format: date-time */
                            startedAt: string;
                            startedBy: string;
                            /** @enum {unknown} */
                            state: "RUNNING" | "DONE" | "STOPPED" | "FAILED";
                        }[];
                        next: string | null;
                    };
                };
            };
        };
    };
    createImport: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** Format: uuid */
                        importId: string;
                        resumed: boolean;
                    };
                };
            };
        };
    };
    getImport: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                importId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        bytes: number;
                        canResume: boolean;
                        /** Format: date-time */
                        changedAt: string;
                        counts: {
                            changed: number;
                            created: number;
                            leftOut: number;
                            pictures: number;
                            read: number;
                            redirects: number;
                            refused: number;
                            unchanged: number;
                            updated: number;
                            warnings: number;
                        };
                        encoding: string;
                        endedAt: string | null;
                        fileName: string;
                        /** @enum {unknown} */
                        format: "JSON_LINES" | "FEED" | "WXR" | "NUKEVIET";
                        /** Format: uuid */
                        id: string;
                        isStopAsked: boolean;
                        lines: {
                            code: string;
                            en: string;
                            id: string | null;
                            item: number;
                            /** @enum {unknown} */
                            level: "REFUSED" | "LEFT_OUT" | "WARNING";
                            line: number;
                            title: string | null;
                            vi: string;
                        }[];
                        problem: {
                            code: string;
                            en: string;
                            vi: string;
                        } | null;
                        /** @description nothing was brought in: it says what would be */
                        rehearsal: boolean;
                        /** Format: uuid */
                        siteId: string;
                        /** Format: date-time */
                        startedAt: string;
                        startedBy: string;
                        /** @enum {unknown} */
                        state: "RUNNING" | "DONE" | "STOPPED" | "FAILED";
                        unknownCategories: {
                            count: number;
                            name: string;
                        }[];
                    };
                };
            };
        };
    };
    resumeImport: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                importId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    stopImport: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                importId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    getOverview: {
        parameters: {
            query?: {
                days?: number;
                unitId?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @description of the loudspeakers, with signals, recordings, relays and talks, which are of no story */
                        airtime: {
                            heardMs: number;
                            missedMs: number;
                            plannedMs: number;
                            silentMs: number;
                        };
                        days: number;
                        items: {
                            answered: number;
                            delivered: number;
                            failed: number;
                            finished: number;
                            kind: string;
                            read: number;
                            received: number;
                            shown: number;
                            silent: number;
                            stories: number;
                            targeted: number;
                            /** Format: uuid */
                            unitId: string;
                            unitName: string;
                            unitPath: string;
                        }[];
                        unit: {
                            answered: number;
                            delivered: number;
                            failed: number;
                            finished: number;
                            kind: string;
                            read: number;
                            received: number;
                            shown: number;
                            silent: number;
                            stories: number;
                            targeted: number;
                            /** Format: uuid */
                            unitId: string;
                            unitName: string;
                            unitPath: string;
                        };
                    };
                };
            };
        };
    };
    removeIntegrationUnit: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                integrationUnitId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": Record<string, never>;
                };
            };
        };
    };
    listLawInstruments: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: {
                            code: string;
                            effectiveFrom: string | null;
                            effectiveTo: string | null;
                            issuedOn: string | null;
                            /** @enum {unknown} */
                            kind: "LAW" | "DECREE" | "CIRCULAR" | "DECISION" | "RESOLUTION" | "REGULATION";
                            number: string;
                            replacedBy: string | null;
                            statusNote: string;
                            title: {
                                en: string;
                                vi: string;
                            };
                        }[];
                    };
                };
            };
        };
    };
    listLawRules: {
        parameters: {
            query?: {
                /** @description a day in Vietnam, such as 2026-07-01 */
                day?: string;
                kind?: "MANDATORY_SECTION" | "DEADLINE" | "DISCLOSURE_GROUP" | "LABEL" | "NUMBER" | "CALENDAR";
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: {
                            article: string;
                            /**
                             * @description S: seen in the text of law; 2: secondary source; I: inferred; X: not found
                             * @enum {unknown}
                             */
                            certainty: "S" | "2" | "I" | "X";
                            code: string;
                            /**
                             * Format: date
                             * @description a day in Vietnam, such as 2026-07-01
                             */
                            effectiveFrom: string;
                            effectiveTo: string | null;
                            /** Format: uuid */
                            id: string;
                            /** @description code of the instrument */
                            instrument: string;
                            /** @enum {unknown} */
                            kind: "MANDATORY_SECTION" | "DEADLINE" | "DISCLOSURE_GROUP" | "LABEL" | "NUMBER" | "CALENDAR";
                            note: string;
                            /** @enum {unknown} */
                            origin: "SAOLA" | "PROVINCE";
                            subject: string;
                            /** @description what the rule says, in the form of its kind */
                            value: unknown;
                            writtenByName: string;
                        }[];
                    };
                };
            };
        };
    };
    endLawRule: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                ruleId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /**
                     * Format: date
                     * @description a day in Vietnam, such as 2026-07-01
                     */
                    effectiveTo: string;
                    note: string;
                };
            };
        };
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": Record<string, never>;
                };
            };
        };
    };
    replaceLawRule: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                ruleId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    article: string;
                    /**
                     * @description S: seen in the text of law; 2: secondary source; I: inferred; X: not found
                     * @enum {unknown}
                     */
                    certainty?: "S" | "2" | "I" | "X";
                    /**
                     * Format: date
                     * @description a day in Vietnam, such as 2026-07-01
                     */
                    effectiveFrom: string;
                    instrument: string | {
                        code: string;
                        effectiveFrom: string | null;
                        issuedOn: string | null;
                        /** @enum {unknown} */
                        kind: "LAW" | "DECREE" | "CIRCULAR" | "DECISION" | "RESOLUTION" | "REGULATION";
                        number: string;
                        statusNote: string;
                        title: {
                            en: string;
                            vi: string;
                        };
                    };
                    note?: string;
                    /** @description what the rule says, in the form of its kind */
                    value: unknown;
                };
            };
        };
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** Format: uuid */
                        ruleId: string;
                    };
                };
            };
        };
    };
    listLiveBroadcasts: {
        parameters: {
            query?: {
                after?: string;
                limit?: number;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: {
                            devices: {
                                failed: number;
                                finished: number;
                                received: number;
                                silent: number;
                                started: number;
                                total: number;
                            };
                            endedAt: string | null;
                            endedBy: string | null;
                            endReason: ("SPEAKER" | "LIMIT" | "SPEAKER_LOST" | "STOPPED" | "SERVER_STOPPED") | null;
                            id: string;
                            limitAt: string;
                            mayStop: boolean;
                            mine: boolean;
                            /** @enum {unknown} */
                            priority: "PRIORITY" | "EMERGENCY";
                            recordingUrl: string | null;
                            speaker: string;
                            startedAt: string;
                            /** @enum {unknown} */
                            state: "ON_AIR" | "ENDED";
                            title: string;
                            unitId: string;
                            unitName: string;
                        }[];
                        next: string | null;
                    };
                };
            };
        };
    };
    beginLiveBroadcast: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    area: {
                        groupIds?: string[];
                        shape?: {
                            /** @description the outer line first, then holes; each closed */
                            coordinates: number[][][];
                            /** @enum {string} */
                            type: "Polygon";
                        } | {
                            coordinates: number[][][][];
                            /** @enum {string} */
                            type: "MultiPolygon";
                        };
                        unitIds?: string[];
                    };
                    /** @description for an emergency */
                    code?: string;
                    /** @enum {unknown} */
                    priority: "PRIORITY" | "EMERGENCY";
                    title: string;
                    /** Format: uuid */
                    unitId: string;
                };
            };
        };
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        devices: {
                            failed: number;
                            finished: number;
                            received: number;
                            silent: number;
                            started: number;
                            total: number;
                        };
                        endedAt: string | null;
                        endedBy: string | null;
                        endReason: ("SPEAKER" | "LIMIT" | "SPEAKER_LOST" | "STOPPED" | "SERVER_STOPPED") | null;
                        id: string;
                        limitAt: string;
                        mayStop: boolean;
                        mine: boolean;
                        /** @enum {unknown} */
                        priority: "PRIORITY" | "EMERGENCY";
                        recordingUrl: string | null;
                        speaker: string;
                        startedAt: string;
                        /** @enum {unknown} */
                        state: "ON_AIR" | "ENDED";
                        title: string;
                        unitId: string;
                        unitName: string;
                    };
                };
            };
        };
    };
    getLiveBroadcast: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                talkId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        devices: {
                            failed: number;
                            finished: number;
                            received: number;
                            silent: number;
                            started: number;
                            total: number;
                        };
                        endedAt: string | null;
                        endedBy: string | null;
                        endReason: ("SPEAKER" | "LIMIT" | "SPEAKER_LOST" | "STOPPED" | "SERVER_STOPPED") | null;
                        id: string;
                        limitAt: string;
                        mayStop: boolean;
                        mine: boolean;
                        /** @enum {unknown} */
                        priority: "PRIORITY" | "EMERGENCY";
                        recordingUrl: string | null;
                        speaker: string;
                        startedAt: string;
                        /** @enum {unknown} */
                        state: "ON_AIR" | "ENDED";
                        title: string;
                        unitId: string;
                        unitName: string;
                    };
                };
            };
        };
    };
    endLiveBroadcast: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                talkId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        devices: {
                            failed: number;
                            finished: number;
                            received: number;
                            silent: number;
                            started: number;
                            total: number;
                        };
                        endedAt: string | null;
                        endedBy: string | null;
                        endReason: ("SPEAKER" | "LIMIT" | "SPEAKER_LOST" | "STOPPED" | "SERVER_STOPPED") | null;
                        id: string;
                        limitAt: string;
                        mayStop: boolean;
                        mine: boolean;
                        /** @enum {unknown} */
                        priority: "PRIORITY" | "EMERGENCY";
                        recordingUrl: string | null;
                        speaker: string;
                        startedAt: string;
                        /** @enum {unknown} */
                        state: "ON_AIR" | "ENDED";
                        title: string;
                        unitId: string;
                        unitName: string;
                    };
                };
            };
        };
    };
    sendLiveSound: {
        parameters: {
            query: {
                sequence: number;
            };
            header?: never;
            path: {
                talkId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        limitAt: string;
                        /** @description loudspeakers that take the stream now */
                        listening: number;
                        /**
                         * @description TONE: the signal goes out, what is said is not heard yet
                         * @enum {unknown}
                         */
                        phase: "TONE" | "OPEN" | "OVER";
                    };
                };
            };
        };
    };
    setLiveLimit: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    minutes: number;
                    /** Format: uuid */
                    unitId: string;
                };
            };
        };
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        minutes: number;
                    };
                };
            };
        };
    };
    getLiveReach: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    area: {
                        groupIds?: string[];
                        shape?: {
                            /** @description the outer line first, then holes; each closed */
                            coordinates: number[][][];
                            /** @enum {string} */
                            type: "Polygon";
                        } | {
                            coordinates: number[][][][];
                            /** @enum {string} */
                            type: "MultiPolygon";
                        };
                        unitIds?: string[];
                    };
                    /** Format: uuid */
                    unitId: string;
                };
            };
        };
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @description ids of units and groups of the area without a loudspeaker; null for what was drawn */
                        empty: (string | null)[];
                        loudspeakers: number;
                        /** @description so long one may speak */
                        minutes: number;
                        /** @description of these in quiet hours now: they sound emergencies only */
                        quiet: number;
                        speaking: {
                            limitAt: string;
                            speaker: string;
                            title: string;
                        } | null;
                    };
                };
            };
        };
    };
    listLoudspeakers: {
        parameters: {
            query?: {
                after?: string;
                faulty?: boolean;
                groupId?: string;
                limit?: number;
                q?: string;
                state?: "WAITING" | "ONLINE" | "OFFLINE" | "RETIRED";
                technology?: "IP" | "WIRED" | "FM";
                unitId?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: {
                            clusterId: string | null;
                            faults: ("AWAY" | "MAINS" | "SILENT" | "CLOCK" | "STORAGE" | "LOG")[];
                            id: string;
                            kind: "LOUDSPEAKER" | "BOARD";
                            lastSeenAt: string | null;
                            lat: number | null;
                            lon: number | null;
                            name: string;
                            place: string;
                            player: ("silent" | "sound-card") | null;
                            playingProgrammeId: string | null;
                            state: "WAITING" | "ONLINE" | "OFFLINE" | "RETIRED";
                            technology: ("IP" | "WIRED" | "FM") | null;
                            unitId: string;
                            unitName: string;
                            unitPath: string;
                            volume: number;
                        }[];
                        next: string | null;
                    };
                };
            };
        };
    };
    getLoudspeaker: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                deviceId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @description of the last thirty days, the latest first */
                        absences: {
                            from: string;
                            until: string | null;
                        }[];
                        /** @description what hears by it: one of its own, or all of the networks it joins; the first fifty */
                        clusters: {
                            deviceId: string | null;
                            former: string;
                            hearsBy: string | null;
                            id: string;
                            keeper: {
                                name: string;
                                phone: string;
                            } | null;
                            lat: number | null;
                            lon: number | null;
                            name: string;
                            owner: string;
                            place: string;
                            speakers: number;
                            subNetworkId: string;
                            technology: "IP" | "WIRED" | "FM";
                            unitId: string;
                            unitName: string;
                            unitPath: string;
                        }[];
                        device: {
                            faults: ("AWAY" | "MAINS" | "SILENT" | "CLOCK" | "STORAGE" | "LOG")[];
                            id: string;
                            kind: "LOUDSPEAKER" | "BOARD";
                            lastSeenAt: string | null;
                            lat: number | null;
                            lon: number | null;
                            name: string;
                            player: ("silent" | "sound-card") | null;
                            playingProgrammeId: string | null;
                            state: "WAITING" | "ONLINE" | "OFFLINE" | "RETIRED";
                            unitId: string;
                            unitName: string;
                            unitPath: string;
                            volume: number;
                        };
                        groups: {
                            id: string;
                            name: string;
                        }[];
                        integrationUnit: {
                            name: string;
                            place: string;
                        } | null;
                        /** @description the commune whose station it belongs to */
                        stationUnitId: string;
                    };
                };
            };
        };
    };
    lookAtArea: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    groupIds?: string[];
                    shape?: {
                        /** @description the outer line first, then holes; each closed */
                        coordinates: number[][][];
                        /** @enum {string} */
                        type: "Polygon";
                    } | {
                        coordinates: number[][][][];
                        /** @enum {string} */
                        type: "MultiPolygon";
                    };
                    unitIds?: string[];
                };
            };
        };
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @description of units the reader may not see: not counted above */
                        beyond: number;
                        /** @description once each, of those the reader may see */
                        devices: number;
                        parts: {
                            devices: number;
                            id: string | null;
                            kind: "UNIT" | "GROUP" | "SHAPE";
                        }[];
                        units: {
                            devices: number;
                            path: string;
                        }[];
                        /** @description of those the reader may see, without a place on the map: a drawn line may have missed them */
                        unplaced: number;
                    };
                };
            };
        };
    };
    getLoudspeakerMap: {
        parameters: {
            query?: {
                east?: number;
                faulty?: boolean;
                groupId?: string;
                north?: number;
                q?: string;
                south?: number;
                state?: "WAITING" | "ONLINE" | "OFFLINE" | "RETIRED";
                technology?: "IP" | "WIRED" | "FM";
                unitId?: string;
                west?: number;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        cells: {
                            away: number;
                            count: number;
                            deviceId: string | null;
                            faulty: number;
                            lat: number;
                            lon: number;
                            name: string | null;
                            /** @description without a device, or with one that is not enrolled yet */
                            waiting: number;
                        }[];
                        sums: {
                            away: number;
                            faulty: number;
                            total: number;
                            waiting: number;
                        };
                        /** @description the same in words: by commune, or by hamlet of one commune */
                        units: {
                            away: number;
                            faulty: number;
                            name: string;
                            total: number;
                            unitId: string;
                            waiting: number;
                        }[];
                        /** @description clusters nobody has put on the map */
                        unplaced: number;
                    };
                };
            };
        };
    };
    listMails: {
        parameters: {
            query?: {
                after?: string;
                limit?: number;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: {
                            /** Format: date-time */
                            at: string;
                            /** Format: uuid */
                            id: string;
                            subject: string;
                            text: string;
                            to: string;
                        }[];
                        next: string | null;
                    };
                };
            };
        };
    };
    listMaintenance: {
        parameters: {
            query?: {
                after?: string;
                clusterId?: string;
                deviceId?: string;
                kind?: "CHECK" | "REPAIR" | "REPLACEMENT" | "CLEANING" | "OTHER";
                limit?: number;
                unitId?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: {
                            byName: string;
                            checkName: string | null;
                            clusterId: string | null;
                            cost: number | null;
                            deviceId: string | null;
                            doneOn: string;
                            enteredAt: string;
                            id: string;
                            kind: "CHECK" | "REPAIR" | "REPLACEMENT" | "CLEANING" | "OTHER";
                            parts: {
                                count: number;
                                name: string;
                            }[];
                            subject: string;
                            ticketId: string | null;
                            ticketNumber: number | null;
                            unitName: string;
                            words: string;
                        }[];
                        next: string | null;
                    };
                };
            };
        };
    };
    enterMaintenance: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    check: string | null;
                    /** Format: uuid */
                    clusterId?: string;
                    cost: number | null;
                    /** Format: uuid */
                    deviceId?: string;
                    /** Format: date */
                    doneOn: string;
                    kind: "CHECK" | "REPAIR" | "REPLACEMENT" | "CLEANING" | "OTHER";
                    parts: {
                        count: number;
                        name: string;
                    }[];
                    words: string;
                };
            };
        };
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        id: string;
                    };
                };
            };
        };
    };
    listDueChecks: {
        parameters: {
            query?: {
                after?: string;
                clusterId?: string;
                deviceId?: string;
                /** @description only what is past its day */
                late?: boolean;
                limit?: number;
                unitId?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: {
                            check: string;
                            checkName: string;
                            clusterId: string;
                            deviceId: string | null;
                            dueOn: string;
                            everyMonths: number;
                            lastOn: string | null;
                            late: boolean;
                            subject: string;
                            unitName: string;
                        }[];
                        next: string | null;
                    };
                };
            };
        };
    };
    getMaintenanceFile: {
        parameters: {
            query: {
                clusterId?: string;
                deviceId?: string;
                format: "csv" | "json";
                kind?: "CHECK" | "REPAIR" | "REPLACEMENT" | "CLEANING" | "OTHER";
                unitId?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    getMe: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        account: {
                            /** Format: uuid */
                            id: string;
                            name: string;
                            title: string;
                            /** Format: uuid */
                            unitId: string;
                            unitName: string;
                            username: string;
                        };
                        grants: {
                            /** Format: uuid */
                            id: string;
                            role: "AUTHOR" | "EDITOR" | "APPROVER" | "BROADCASTER" | "DEVICE_TECHNICIAN" | "FEEDBACK_HANDLER" | "OBSERVER" | "UNIT_ADMINISTRATOR" | "PROVINCE_ADMINISTRATOR";
                            /** Format: uuid */
                            unitId: string;
                            unitName: string;
                            unitPath: string;
                            /**
                             * Format: date
                             * @description a day in Vietnam, such as 2025-07-01
                             */
                            validFrom: string;
                            validTo: string | null;
                        }[];
                        mustChangePassword: boolean;
                        permissions: string[];
                        twoFactor: boolean;
                    };
                };
            };
        };
    };
    listMetadataGaps: {
        parameters: {
            query?: {
                after?: string;
                limit?: number;
                unitId?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: {
                            /** Format: uuid */
                            editionId: string;
                            /** Format: date-time */
                            foundAt: string;
                            gaps: ("TITLE" | "CREATOR" | "DESCRIPTION" | "SUBJECT" | "LETTERS")[];
                            language: string;
                            /** Format: uuid */
                            storyId: string;
                            title: string;
                            /** Format: uuid */
                            unitId: string;
                        }[];
                        next: string | null;
                    };
                };
            };
        };
    };
    listNotices: {
        parameters: {
            query?: {
                after?: string;
                limit?: number;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: {
                            /** Format: date-time */
                            at: string;
                            /** Format: uuid */
                            id: string;
                            link: string | null;
                            read: boolean;
                            text: string;
                            title: string;
                        }[];
                        next: string | null;
                    };
                };
            };
        };
    };
    readNotice: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                noticeId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** Format: uuid */
                        noticeId: string;
                    };
                };
            };
        };
    };
    listObligations: {
        parameters: {
            query?: {
                after?: string;
                kind?: "MAIN" | "DEPARTMENT" | "COMMUNE" | "EXTERNAL_RELATIONS" | "PRESS" | "ARTS" | "ARCHIVE";
                limit?: number;
                /** @description with or without marks */
                q?: string;
                /** @description code of a content type */
                type?: string;
                unitId?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** Format: date */
                        day: string;
                        items: {
                            incomplete: number;
                            /** @enum {unknown} */
                            kind: "MAIN" | "DEPARTMENT" | "COMMUNE" | "EXTERNAL_RELATIONS" | "PRESS" | "ARTS" | "ARCHIVE";
                            late: number;
                            lateSince: string | null;
                            missing: number;
                            ok: number;
                            overdue: number;
                            owed: number;
                            /** Format: uuid */
                            siteId: string;
                            siteName: string;
                            stale: number;
                            /** Format: uuid */
                            unitId: string;
                            unitName: string;
                        }[];
                        next: string | null;
                        totals: {
                            incomplete: number;
                            late: number;
                            missing: number;
                            ok: number;
                            overdue: number;
                            owed: number;
                            sites: number;
                            stale: number;
                        };
                        types: {
                            asks: {
                                en: string;
                                vi: string;
                            };
                            incomplete: number;
                            late: number;
                            missing: number;
                            sites: number;
                            stale: number;
                            /** @description code of a content type */
                            type: string;
                        }[];
                    };
                };
            };
        };
    };
    listPageBlocks: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        categories: {
                            label: {
                                en: string;
                                vi: string;
                            };
                            value: string;
                        }[];
                        contentTypes: {
                            attachments: boolean;
                            label: {
                                en: string;
                                vi: string;
                            };
                            value: string;
                        }[];
                        most: {
                            blocks: number;
                            rows: number;
                        };
                        types: {
                            code: string;
                            defaults: {
                                [key: string]: unknown;
                            };
                            fields: ({
                                default: unknown;
                                key: string;
                                kind: string;
                                label: {
                                    en: string;
                                    vi: string;
                                };
                            } & {
                                [key: string]: unknown;
                            })[];
                            /** @enum {unknown} */
                            group: "news" | "service" | "unit" | "own";
                            guide: {
                                en: string;
                                vi: string;
                            };
                            icon: string;
                            label: {
                                en: string;
                                vi: string;
                            };
                            once: boolean;
                            slots: ("HOME" | "HOME_OF_COMMUNES" | "HOME_OF_DEPARTMENTS" | "FREE")[] | null;
                        }[];
                    };
                };
            };
        };
    };
    getPage: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                pageId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        address: string | null;
                        /** Format: date-time */
                        changedAt: string;
                        changedBy: string;
                        draft: {
                            number: number;
                            rows: {
                                columns: {
                                    id: string;
                                    settings: {
                                        [key: string]: unknown;
                                    };
                                    type: string;
                                }[][];
                                id: string;
                                /** @enum {unknown} */
                                layout: "ONE" | "TWO" | "WIDE_LEFT" | "THREE";
                                /** @enum {unknown} */
                                tone: "PAPER" | "TINT" | "DEEP";
                            }[];
                            title: {
                                vi: string;
                            } & {
                                [key: string]: unknown;
                            };
                        } | null;
                        /** Format: uuid */
                        id: string;
                        may: {
                            publish: boolean;
                            write: boolean;
                        };
                        needsAnother: boolean;
                        path: string | null;
                        published: {
                            number: number;
                            rows: {
                                columns: {
                                    id: string;
                                    settings: {
                                        [key: string]: unknown;
                                    };
                                    type: string;
                                }[][];
                                id: string;
                                /** @enum {unknown} */
                                layout: "ONE" | "TWO" | "WIDE_LEFT" | "THREE";
                                /** @enum {unknown} */
                                tone: "PAPER" | "TINT" | "DEEP";
                            }[];
                            title: {
                                vi: string;
                            } & {
                                [key: string]: unknown;
                            };
                        } | null;
                        removedAt: string | null;
                        revision: number;
                        site: {
                            /** Format: uuid */
                            id: string;
                            kind: string;
                            languages: string[];
                            name: {
                                vi: string;
                            } & {
                                [key: string]: unknown;
                            };
                            /** Format: uuid */
                            unitId: string;
                        };
                        /** @enum {unknown} */
                        slot: "HOME" | "HOME_OF_COMMUNES" | "HOME_OF_DEPARTMENTS" | "FREE";
                        title: {
                            vi: string;
                        } & {
                            [key: string]: unknown;
                        };
                        versions: {
                            note: string;
                            number: number;
                            publishedAt: string | null;
                            publishedBy: string | null;
                            /** @enum {unknown} */
                            state: "DRAFT" | "PUBLISHED" | "FORMER";
                            /** Format: date-time */
                            writtenAt: string;
                            writtenBy: string;
                        }[];
                    };
                };
            };
        };
    };
    writePage: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                pageId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    note?: string;
                    revision: number;
                    rows?: {
                        [key: string]: unknown;
                    }[];
                    title?: {
                        [key: string]: unknown;
                    };
                };
            };
        };
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        number: number;
                        /** Format: uuid */
                        pageId: string;
                        revision: number;
                    };
                };
            };
        };
    };
    comparePageVersions: {
        parameters: {
            query: {
                from: number;
                to: number;
            };
            header?: never;
            path: {
                pageId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        blocks: {
                            /** @enum {unknown} */
                            change: "ADDED" | "REMOVED" | "KEPT";
                            id: string;
                            moved: boolean;
                            settings: {
                                after: unknown;
                                before: unknown;
                                key: string;
                                words: {
                                    language: string;
                                    parts: {
                                        /** @enum {unknown} */
                                        change: "SAME" | "ADDED" | "REMOVED";
                                        text: string;
                                    }[];
                                }[];
                            }[];
                            type: string;
                        }[];
                        rows: {
                            after: {
                                /** @enum {unknown} */
                                layout: "ONE" | "TWO" | "WIDE_LEFT" | "THREE";
                                /** @enum {unknown} */
                                tone: "PAPER" | "TINT" | "DEEP";
                            };
                            before: {
                                /** @enum {unknown} */
                                layout: "ONE" | "TWO" | "WIDE_LEFT" | "THREE";
                                /** @enum {unknown} */
                                tone: "PAPER" | "TINT" | "DEEP";
                            };
                            id: string;
                        }[];
                        same: boolean;
                        title: {
                            after: unknown;
                            before: unknown;
                            key: string;
                            words: {
                                language: string;
                                parts: {
                                    /** @enum {unknown} */
                                    change: "SAME" | "ADDED" | "REMOVED";
                                    text: string;
                                }[];
                            }[];
                        } | null;
                    };
                };
            };
        };
    };
    publishPage: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                pageId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    revision: number;
                };
            };
        };
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        number: number;
                        /** Format: uuid */
                        pageId: string;
                        revision: number;
                    };
                };
            };
        };
    };
    removePage: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                pageId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    reason: string;
                    revision: number;
                };
            };
        };
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** Format: uuid */
                        pageId: string;
                        revision: number;
                    };
                };
            };
        };
    };
    resetHome: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                pageId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    revision: number;
                };
            };
        };
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** Format: uuid */
                        pageId: string;
                        revision: number;
                    };
                };
            };
        };
    };
    restorePageVersion: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                pageId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    number: number;
                    revision: number;
                };
            };
        };
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        number: number;
                        /** Format: uuid */
                        pageId: string;
                        revision: number;
                    };
                };
            };
        };
    };
    getPageVersion: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                number: number;
                pageId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        note: string;
                        number: number;
                        /** Format: uuid */
                        pageId: string;
                        publishedAt: string | null;
                        publishedBy: string | null;
                        rows: {
                            columns: {
                                id: string;
                                settings: {
                                    [key: string]: unknown;
                                };
                                type: string;
                            }[][];
                            id: string;
                            /** @enum {unknown} */
                            layout: "ONE" | "TWO" | "WIDE_LEFT" | "THREE";
                            /** @enum {unknown} */
                            tone: "PAPER" | "TINT" | "DEEP";
                        }[];
                        /** @enum {unknown} */
                        state: "DRAFT" | "PUBLISHED" | "FORMER";
                        title: {
                            vi: string;
                        } & {
                            [key: string]: unknown;
                        };
                        /** Format: date-time */
                        writtenAt: string;
                        writtenBy: string;
                    };
                };
            };
        };
    };
    listPermissions: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: {
                            permission: string;
                            roles: ("AUTHOR" | "EDITOR" | "APPROVER" | "BROADCASTER" | "DEVICE_TECHNICIAN" | "FEEDBACK_HANDLER" | "OBSERVER" | "UNIT_ADMINISTRATOR" | "PROVINCE_ADMINISTRATOR")[];
                            says: string;
                        }[];
                        next: null;
                    };
                };
            };
        };
    };
    overridePermission: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    allowed: boolean;
                    /** @description the decision behind it */
                    basis: string;
                    permission: string;
                    role: "AUTHOR" | "EDITOR" | "APPROVER" | "BROADCASTER" | "DEVICE_TECHNICIAN" | "FEEDBACK_HANDLER" | "OBSERVER" | "UNIT_ADMINISTRATOR" | "PROVINCE_ADMINISTRATOR";
                    /**
                     * Format: date
                     * @description a day in Vietnam, such as 2025-07-01
                     */
                    validTo?: string;
                };
            };
        };
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** Format: uuid */
                        overrideId: string;
                    };
                };
            };
        };
    };
    listProgrammes: {
        parameters: {
            query?: {
                after?: string;
                /** @description YYYY-MM-DD in Vietnam */
                day?: string;
                limit?: number;
                storyId?: string;
                unitId?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: {
                            devices: {
                                failed: number;
                                finished: number;
                                received: number;
                                /** @description played where nobody could hear it */
                                silent: number;
                                started: number;
                                total: number;
                            };
                            durationMs: number | null;
                            editionId: string;
                            id: string;
                            /** @description the reader may take or cancel it */
                            mayWrite: boolean;
                            /** @enum {unknown} */
                            priority: "EMERGENCY" | "PRIORITY" | "NORMAL";
                            reason: string | null;
                            startsAt: string | null;
                            /** @enum {unknown} */
                            state: "WAITING" | "PLANNED" | "ORDERED" | "PLAYING" | "PLAYED" | "PARTIAL" | "FAILED" | "CANCELLED";
                            storyId: string;
                            title: string;
                            unitId: string;
                            unitName: string;
                        }[];
                        next: string | null;
                    };
                };
            };
        };
    };
    cancelProgramme: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                programmeId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    reason?: string;
                };
            };
        };
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        devices: {
                            failed: number;
                            finished: number;
                            received: number;
                            /** @description played where nobody could hear it */
                            silent: number;
                            started: number;
                            total: number;
                        };
                        durationMs: number | null;
                        editionId: string;
                        id: string;
                        /** @description the reader may take or cancel it */
                        mayWrite: boolean;
                        /** @enum {unknown} */
                        priority: "EMERGENCY" | "PRIORITY" | "NORMAL";
                        reason: string | null;
                        startsAt: string | null;
                        /** @enum {unknown} */
                        state: "WAITING" | "PLANNED" | "ORDERED" | "PLAYING" | "PLAYED" | "PARTIAL" | "FAILED" | "CANCELLED";
                        storyId: string;
                        title: string;
                        unitId: string;
                        unitName: string;
                    };
                };
            };
        };
    };
    takeProgramme: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                programmeId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** Format: date-time */
                    startsAt?: string;
                };
            };
        };
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        devices: {
                            failed: number;
                            finished: number;
                            received: number;
                            /** @description played where nobody could hear it */
                            silent: number;
                            started: number;
                            total: number;
                        };
                        durationMs: number | null;
                        editionId: string;
                        id: string;
                        /** @description the reader may take or cancel it */
                        mayWrite: boolean;
                        /** @enum {unknown} */
                        priority: "EMERGENCY" | "PRIORITY" | "NORMAL";
                        reason: string | null;
                        startsAt: string | null;
                        /** @enum {unknown} */
                        state: "WAITING" | "PLANNED" | "ORDERED" | "PLAYING" | "PLAYED" | "PARTIAL" | "FAILED" | "CANCELLED";
                        storyId: string;
                        title: string;
                        unitId: string;
                        unitName: string;
                    };
                };
            };
        };
    };
    rateStory: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        rated: boolean;
                    };
                };
            };
        };
    };
    askToHear: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        durationMs: number | null;
                        lines: {
                            endMs: number;
                            startMs: number;
                            text: string;
                        }[];
                        made: number;
                        /** @description what can be heard one by one while the whole is made; told when it is asked for */
                        sentences?: {
                            /** @description silence before it, in milliseconds */
                            pause: number;
                            text: string;
                        }[];
                        /** @enum {unknown} */
                        state: "NONE" | "PENDING" | "READY" | "FAILED";
                        url: string | null;
                        wanted: number | null;
                    };
                };
            };
        };
    };
    getReading: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                editionId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        durationMs: number | null;
                        lines: {
                            endMs: number;
                            startMs: number;
                            text: string;
                        }[];
                        made: number;
                        /** @description what can be heard one by one while the whole is made; told when it is asked for */
                        sentences?: {
                            /** @description silence before it, in milliseconds */
                            pause: number;
                            text: string;
                        }[];
                        /** @enum {unknown} */
                        state: "NONE" | "PENDING" | "READY" | "FAILED";
                        url: string | null;
                        wanted: number | null;
                    };
                };
            };
        };
    };
    getSentenceOfReading: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                editionId: string;
                place: number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    listPublicSites: {
        parameters: {
            query?: {
                /** @description what the page before gave as “next” */
                after?: string;
                kind?: "MAIN" | "DEPARTMENT" | "COMMUNE" | "EXTERNAL_RELATIONS" | "PRESS" | "ARTS" | "ARCHIVE";
                limit?: number;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: {
                            /** Format: uri */
                            atom: string;
                            host: string;
                            /** @enum {unknown} */
                            kind: "MAIN" | "DEPARTMENT" | "COMMUNE" | "EXTERNAL_RELATIONS" | "PRESS" | "ARTS" | "ARCHIVE";
                            languages: ("vi" | "en" | "zh" | "km")[];
                            /** @description by language */
                            name: {
                                [key: string]: string;
                            };
                            owner: {
                                [key: string]: string;
                            };
                            /** Format: uri */
                            rss: string;
                            /** Format: uri */
                            siteMap: string;
                            /** @enum {unknown} */
                            state: "OPEN" | "ARCHIVED";
                            unitName: string;
                            /** Format: uri */
                            url: string;
                        }[];
                        next: string | null;
                    };
                };
            };
        };
    };
    listPublicItems: {
        parameters: {
            query?: {
                /** @description what the page before gave as “next” */
                after?: string;
                /** @description of news: y-te, nong-nghiep, … */
                category?: string;
                /** @description published at this moment or later */
                from?: string;
                language?: "vi" | "en" | "zh" | "km";
                limit?: number;
                /** @description words, with or without marks */
                q?: string;
                /** @description published before this moment */
                to?: string;
                /** @description code of a content type: news, directive, event, … */
                type?: string;
            };
            header?: never;
            path: {
                /** @description host name of a site, such as taphin.laocai.gov.vn */
                host: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: {
                            category: {
                                code: string;
                                name: string;
                            } | null;
                            /** Format: uuid */
                            id: string;
                            /** @enum {unknown} */
                            language: "vi" | "en" | "zh" | "km";
                            /**
                             * @description whether it is the site’s own word, or from a unit above or below
                             * @enum {unknown}
                             */
                            origin: "OWN" | "FROM_ABOVE" | "FROM_BELOW";
                            picture: {
                                alt: string;
                                height: number | null;
                                /** Format: uri */
                                url: string;
                                width: number | null;
                            } | null;
                            /** @enum {unknown} */
                            priority: "EMERGENCY" | "PRIORITY" | "NORMAL";
                            /** Format: date-time */
                            publishedAt: string;
                            summary: string;
                            title: string;
                            topic: number;
                            /** @description code of a content type: news, directive, event, … */
                            type: string;
                            unitName: string;
                            /** Format: date-time */
                            updatedAt: string;
                            /** Format: uri */
                            url: string;
                        }[];
                        next: string | null;
                    };
                };
            };
        };
    };
    getPublicItem: {
        parameters: {
            query?: {
                language?: "vi" | "en" | "zh" | "km";
            };
            header?: never;
            path: {
                /** @description host name of a site, such as taphin.laocai.gov.vn */
                host: string;
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        attachments: {
                            bytes: number;
                            mime: string;
                            name: string;
                            /** Format: uri */
                            url: string;
                        }[];
                        audio: {
                            durationMs: number;
                            mime: string;
                            /** Format: uri */
                            url: string;
                        } | null;
                        category: {
                            code: string;
                            name: string;
                        } | null;
                        changes: {
                            /** Format: date-time */
                            at: string;
                            note: string;
                        }[];
                        dublinCore: {
                            contributor: string[];
                            coverage: string[];
                            creator: string[];
                            date: string[];
                            description: string[];
                            format: string[];
                            identifier: string[];
                            language: string[];
                            publisher: string[];
                            relation: string[];
                            rights: string[];
                            source: string[];
                            subject: string[];
                            title: string[];
                            type: string[];
                        };
                        fields: {
                            key: string;
                            kind: string;
                            label: string;
                            /** @description as a page writes it */
                            text: string;
                            /** @description as it is kept; files with their addresses */
                            value: unknown;
                        }[];
                        html: string;
                        /** Format: uuid */
                        id: string;
                        /** @enum {unknown} */
                        language: "vi" | "en" | "zh" | "km";
                        /**
                         * @description whether it is the site’s own word, or from a unit above or below
                         * @enum {unknown}
                         */
                        origin: "OWN" | "FROM_ABOVE" | "FROM_BELOW";
                        picture: {
                            alt: string;
                            height: number | null;
                            /** Format: uri */
                            url: string;
                            width: number | null;
                        } | null;
                        /** @enum {unknown} */
                        priority: "EMERGENCY" | "PRIORITY" | "NORMAL";
                        /** Format: date-time */
                        publishedAt: string;
                        source: {
                            name: string;
                            /** Format: uri */
                            url: string;
                        } | null;
                        summary: string;
                        text: string;
                        title: string;
                        topic: number;
                        translations: {
                            /** @enum {unknown} */
                            language: "vi" | "en" | "zh" | "km";
                            title: string;
                            /** Format: uri */
                            url: string;
                        }[];
                        /** @description code of a content type: news, directive, event, … */
                        type: string;
                        unitName: string;
                        /** Format: date-time */
                        updatedAt: string;
                        /** Format: uri */
                        url: string;
                    };
                };
            };
        };
    };
    getPublicMetadata: {
        parameters: {
            query?: {
                /** @description what the page before gave as “next” */
                after?: string;
                format?: "json" | "xml" | "csv";
                language?: "vi" | "en" | "zh" | "km";
                limit?: number;
            };
            header?: never;
            path: {
                /** @description host name of a site, such as taphin.laocai.gov.vn */
                host: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: {
                            dublinCore: {
                                contributor: string[];
                                coverage: string[];
                                creator: string[];
                                date: string[];
                                description: string[];
                                format: string[];
                                identifier: string[];
                                language: string[];
                                publisher: string[];
                                relation: string[];
                                rights: string[];
                                source: string[];
                                subject: string[];
                                title: string[];
                                type: string[];
                            };
                            id: string;
                            /** Format: date-time */
                            updatedAt: string;
                        }[];
                        next: string | null;
                    };
                };
            };
        };
    };
    listPublicSections: {
        parameters: {
            query?: {
                language?: "vi" | "en" | "zh" | "km";
            };
            header?: never;
            path: {
                /** @description host name of a site, such as taphin.laocai.gov.vn */
                host: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: {
                            /** Format: uri */
                            atom: string;
                            group: string;
                            items: number;
                            /** Format: uri */
                            rss: string;
                            title: string;
                            /** @description code of a content type: news, directive, event, … */
                            type: string;
                            /** Format: uri */
                            url: string;
                        }[];
                    };
                };
            };
        };
    };
    getVisitCounters: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description host name of a site, such as taphin.laocai.gov.vn */
                host: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        month: number;
                        online: number;
                        today: number;
                        total: number;
                        yesterday: number;
                    };
                };
            };
        };
    };
    reorganiseUnits: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    plan: {
                        [key: string]: unknown;
                    };
                    rehearsal: boolean;
                };
            };
        };
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        basis: string;
                        changes: {
                            ended: {
                                fullName: string;
                                path: string;
                            }[];
                            handed: {
                                accounts: number;
                                below: {
                                    from: string;
                                    to: string;
                                }[];
                                broadcasting: {
                                    /** @description former units whose loudspeakers keep to the successor’s own hours now */
                                    hoursLeft: string[];
                                    schedules: number;
                                };
                                devices: number;
                                drafts: number;
                                feedback: number;
                                files: number;
                                from: {
                                    fullName: string;
                                    path: string;
                                };
                                roles: number;
                                sites: {
                                    hosts: string[];
                                    items: number;
                                    moved: {
                                        from: string;
                                        to: string;
                                    }[];
                                    /** @enum {unknown} */
                                    policy: "REDIRECT" | "ARCHIVE";
                                    to: string;
                                }[];
                                speech: {
                                    /** @description what the former unit had and the successor has otherwise; the successor’s stands */
                                    conflicts: {
                                        about: string;
                                        kept: string;
                                        /** @enum {unknown} */
                                        kind: "ENTRY" | "VOICE" | "RULE";
                                        left: string;
                                    }[];
                                    entries: number;
                                    /** @description announcements that still name the former unit */
                                    namingFormer: string[];
                                    rules: number;
                                    voices: number;
                                };
                                stories: number;
                                to: {
                                    fullName: string;
                                    path: string;
                                };
                            }[];
                            /** @enum {unknown} */
                            kind: "MERGE" | "SPLIT" | "RENAME" | "DISSOLVE";
                            made: {
                                fullName: string;
                                path: string;
                            }[];
                        }[];
                        on: string;
                    };
                };
            };
        };
    };
    listSearchDictionary: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: {
                            changedAt: string | null;
                            changedByName: string | null;
                            code: string;
                            /** @description what Saola says by itself; null for an entry of the province */
                            known: string[] | null;
                            ways: string[];
                        }[];
                    };
                };
            };
        };
    };
    changeSearchDictionary: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                code: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    ways: string[];
                };
            };
        };
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": Record<string, never>;
                };
            };
        };
    };
    listShareRules: {
        parameters: {
            query?: {
                after?: string;
                limit?: number;
                siteId?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: {
                            area: string | null;
                            categories: string[];
                            from: {
                                name: string;
                                /** Format: uuid */
                                siteId: string;
                            } | null;
                            /** Format: uuid */
                            id: string;
                            /** Format: date-time */
                            madeAt: string;
                            madeBy: string;
                            may: {
                                remove: boolean;
                            };
                            site: {
                                name: string;
                                /** Format: uuid */
                                siteId: string;
                            };
                            topics: number[];
                            types: string[];
                        }[];
                        next: string | null;
                    };
                };
            };
        };
    };
    addShareRule: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    areaUnitId?: string | null;
                    categories?: string[];
                    days?: number;
                    fromSiteId?: string | null;
                    /** Format: uuid */
                    siteId: string;
                    topics?: number[];
                    types?: string[];
                };
            };
        };
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        earlier: number;
                        /** Format: uuid */
                        ruleId: string;
                    };
                };
            };
        };
    };
    removeShareRule: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                ruleId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** Format: uuid */
                        ruleId: string;
                    };
                };
            };
        };
    };
    previewShareRule: {
        parameters: {
            query: {
                areaUnitId?: string;
                categories?: string;
                days: number;
                fromSiteId?: string;
                siteId: string;
                topics?: string;
                types?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        count: number;
                        more: boolean;
                    };
                };
            };
        };
    };
    listShares: {
        parameters: {
            query?: {
                after?: string;
                direction?: "IN" | "OUT";
                limit?: number;
                siteId?: string;
                state?: "PROPOSED" | "ACCEPTED" | "DECLINED" | "ENDED";
                storyId?: string;
                unitId?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: {
                            /** Format: date-time */
                            askedAt: string;
                            askedBy: string;
                            decidedAt: string | null;
                            decidedBy: string | null;
                            decisionNote: string;
                            from: {
                                name: string;
                                /** Format: uuid */
                                siteId: string;
                            };
                            /** Format: uuid */
                            id: string;
                            may: {
                                decide: boolean;
                                end: boolean;
                            };
                            /** @enum {unknown} */
                            mode: "PUSH" | "PULL" | "SYNDICATE";
                            note: string;
                            /** @enum {unknown} */
                            state: "PROPOSED" | "ACCEPTED" | "DECLINED" | "ENDED";
                            story: {
                                /** Format: uuid */
                                id: string;
                                summary: string;
                                title: string;
                                type: string;
                                unitName: string;
                                url: string | null;
                            };
                            to: {
                                name: string;
                                /** Format: uuid */
                                siteId: string;
                            };
                        }[];
                        next: string | null;
                    };
                };
            };
        };
    };
    decideShare: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                shareId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    accept: boolean;
                    note?: string;
                };
            };
        };
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** Format: uuid */
                        shareId: string;
                        /** @enum {unknown} */
                        state: "PROPOSED" | "ACCEPTED" | "DECLINED" | "ENDED";
                    };
                };
            };
        };
    };
    endShare: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                shareId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    note?: string;
                };
            };
        };
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** Format: uuid */
                        shareId: string;
                        /** @enum {unknown} */
                        state: "PROPOSED" | "ACCEPTED" | "DECLINED" | "ENDED";
                    };
                };
            };
        };
    };
    acceptShares: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    note?: string;
                    shareIds: string[];
                };
            };
        };
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        accepted: number;
                    };
                };
            };
        };
    };
    listSites: {
        parameters: {
            query?: {
                after?: string;
                kind?: "MAIN" | "DEPARTMENT" | "COMMUNE" | "EXTERNAL_RELATIONS" | "PRESS" | "ARTS" | "ARCHIVE";
                limit?: number;
                parentId?: string;
                /** @description words of name or host, with or without marks */
                q?: string;
                state?: "OPEN" | "ARCHIVED" | "CLOSED";
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: {
                            /** @description sites that inherit from it directly */
                            below: number;
                            dissolvedOn: string | null;
                            host: string;
                            /** Format: uuid */
                            id: string;
                            kind: "MAIN" | "DEPARTMENT" | "COMMUNE" | "EXTERNAL_RELATIONS" | "PRESS" | "ARTS" | "ARCHIVE";
                            name: {
                                [key: string]: string;
                            };
                            origin: string;
                            /** @description settings it says itself */
                            own: string[];
                            parentId: string | null;
                            relative: boolean;
                            shortName: string;
                            state: "OPEN" | "ARCHIVED" | "CLOSED";
                            /** Format: uuid */
                            unitId: string;
                            unitName: string;
                            unitPath: string;
                        }[];
                        next: string | null;
                    };
                };
            };
        };
    };
    createSite: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    host?: string;
                    kind?: "MAIN" | "DEPARTMENT" | "COMMUNE" | "EXTERNAL_RELATIONS" | "PRESS" | "ARTS" | "ARCHIVE";
                    name?: {
                        en?: string;
                        km?: string;
                        vi: string;
                        zh?: string;
                    };
                    owner?: {
                        en?: string;
                        km?: string;
                        vi: string;
                        zh?: string;
                    };
                    /** Format: uuid */
                    parentId?: string;
                    settings?: {
                        [key: string]: unknown;
                    };
                    /** Format: uuid */
                    unitId: string;
                };
            };
        };
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        created: boolean;
                        /** Format: uuid */
                        siteId: string;
                    };
                };
            };
        };
    };
    describeSite: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                siteId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        above: {
                            name: string;
                            /** Format: uuid */
                            siteId: string;
                        }[];
                        /** @description sites that inherit from it directly */
                        below: number;
                        /** Format: date-time */
                        changedAt: string;
                        changedBy: string;
                        dissolvedOn: string | null;
                        host: string;
                        hosts: {
                            canonical: boolean;
                            name: string;
                            relative: boolean;
                            url: string;
                        }[];
                        /** Format: uuid */
                        id: string;
                        kind: "MAIN" | "DEPARTMENT" | "COMMUNE" | "EXTERNAL_RELATIONS" | "PRESS" | "ARTS" | "ARCHIVE";
                        /** @description as the site shows it: two levels, each parent before its children */
                        menu: {
                            href: string;
                            id: string;
                            kinds?: ("MAIN" | "DEPARTMENT" | "COMMUNE" | "EXTERNAL_RELATIONS" | "PRESS" | "ARTS" | "ARCHIVE")[];
                            label: {
                                [key: string]: string;
                            };
                            under?: string;
                        }[];
                        /** @description every item there could be, before kinds, sections and hiding */
                        menuItems: {
                            from: {
                                name: string;
                                /** Format: uuid */
                                siteId: string;
                            } | null;
                            hidden: boolean;
                            href: string;
                            id: string;
                            kinds?: ("MAIN" | "DEPARTMENT" | "COMMUNE" | "EXTERNAL_RELATIONS" | "PRESS" | "ARTS" | "ARCHIVE")[];
                            label: {
                                [key: string]: string;
                            };
                            under?: string;
                        }[];
                        name: {
                            [key: string]: string;
                        };
                        origin: string;
                        owner: {
                            [key: string]: string;
                        };
                        ownMenu: unknown | null;
                        parentId: string | null;
                        relative: boolean;
                        revision: number;
                        sections: {
                            from: {
                                name: string;
                                /** Format: uuid */
                                siteId: string;
                            } | null;
                            guide: {
                                en: string;
                                vi: string;
                            };
                            mandatory: {
                                article: string;
                                instrument: string;
                            } | null;
                            said: ("SHOWN" | "HIDDEN") | null;
                            shown: boolean;
                            title: {
                                en: string;
                                vi: string;
                            };
                            type: string;
                        }[];
                        settings: {
                            [key: string]: {
                                from: {
                                    name: string;
                                    /** Format: uuid */
                                    siteId: string;
                                } | null;
                                own: boolean;
                                value: unknown;
                            };
                        };
                        shortName: string;
                        state: "OPEN" | "ARCHIVED" | "CLOSED";
                        successorId: string | null;
                        /** Format: uuid */
                        unitId: string;
                        unitName: string;
                        unitPath: string;
                    };
                };
            };
        };
    };
    changeSite: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                siteId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    name?: {
                        en?: string;
                        km?: string;
                        vi: string;
                        zh?: string;
                    };
                    owner?: {
                        en?: string;
                        km?: string;
                        vi: string;
                        zh?: string;
                    };
                    /** Format: uuid */
                    parentId?: string;
                    /** @description of the state the change starts from; 409 sites/site-changed-meanwhile when there is a newer one */
                    revision: number;
                };
            };
        };
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        revision: number;
                    };
                };
            };
        };
    };
    archiveSite: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                siteId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** @description of the state the change starts from; 409 sites/site-changed-meanwhile when there is a newer one */
                    revision: number;
                };
            };
        };
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        revision: number;
                    };
                };
            };
        };
    };
    closeSite: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                siteId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** @description of the state the change starts from; 409 sites/site-changed-meanwhile when there is a newer one */
                    revision: number;
                    /** Format: uuid */
                    successorId: string;
                };
            };
        };
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        revision: number;
                    };
                };
            };
        };
    };
    addHost: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                siteId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    host: string;
                    /** @description of the state the change starts from; 409 sites/site-changed-meanwhile when there is a newer one */
                    revision: number;
                };
            };
        };
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        name: string;
                        relative: boolean;
                        revision: number;
                    };
                };
            };
        };
    };
    removeHost: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                host: string;
                siteId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** @description of the state the change starts from; 409 sites/site-changed-meanwhile when there is a newer one */
                    revision: number;
                };
            };
        };
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        revision: number;
                    };
                };
            };
        };
    };
    makeCanonical: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                host: string;
                siteId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** @description of the state the change starts from; 409 sites/site-changed-meanwhile when there is a newer one */
                    revision: number;
                };
            };
        };
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        revision: number;
                    };
                };
            };
        };
    };
    changeMenu: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                siteId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    change: {
                        add?: {
                            after?: string;
                            href: string;
                            id: string;
                            kinds?: ("MAIN" | "DEPARTMENT" | "COMMUNE" | "EXTERNAL_RELATIONS" | "PRESS" | "ARTS" | "ARCHIVE")[];
                            label: {
                                en?: string;
                                km?: string;
                                vi: string;
                                zh?: string;
                            };
                            under?: string;
                        }[];
                        hide?: string[];
                        rename?: {
                            [key: string]: {
                                en?: string;
                                km?: string;
                                vi: string;
                                zh?: string;
                            };
                        };
                    };
                    /** @description of the state the change starts from; 409 sites/site-changed-meanwhile when there is a newer one */
                    revision: number;
                };
            };
        };
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        revision: number;
                    };
                };
            };
        };
    };
    getObligationsOfSite: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                siteId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** Format: date */
                        day: string;
                        items: {
                            also: {
                                article: string;
                                /** @enum {unknown} */
                                certainty: "S" | "2" | "I" | "X";
                                /** @description requirement, such as PUB-03 */
                                code: string;
                                /** Format: date */
                                effectiveFrom: string;
                                /** @description of the instrument in force */
                                number: string;
                                title: {
                                    en: string;
                                    vi: string;
                                };
                            }[];
                            asks: {
                                en: string;
                                vi: string;
                            };
                            basis: {
                                article: string;
                                /** @enum {unknown} */
                                certainty: "S" | "2" | "I" | "X";
                                /** @description requirement, such as PUB-03 */
                                code: string;
                                /** Format: date */
                                effectiveFrom: string;
                                /** @description of the instrument in force */
                                number: string;
                                title: {
                                    en: string;
                                    vi: string;
                                };
                            };
                            due: string | null;
                            every: ("WEEK" | "MONTH" | "QUARTER" | "YEAR") | null;
                            guide: {
                                en: string;
                                vi: string;
                            } | null;
                            items: number;
                            late: number;
                            lateSince: string | null;
                            latest: string | null;
                            missingParts: {
                                field: string;
                                label: {
                                    en: string;
                                    vi: string;
                                };
                                value: string;
                            }[];
                            path: string | null;
                            /** @enum {unknown} */
                            state: "MISSING" | "INCOMPLETE" | "STALE" | "LATE" | "OK";
                            title: {
                                en: string;
                                vi: string;
                            };
                            /** @description code of a content type */
                            type: string;
                        }[];
                        site: {
                            /** Format: uuid */
                            id: string;
                            /** @enum {unknown} */
                            kind: "MAIN" | "DEPARTMENT" | "COMMUNE" | "EXTERNAL_RELATIONS" | "PRESS" | "ARTS" | "ARCHIVE";
                            name: string;
                            /** Format: uuid */
                            unitId: string;
                            unitName: string;
                            unitPath: string;
                        };
                        tally: {
                            incomplete: number;
                            late: number;
                            lateSince: string | null;
                            missing: number;
                            ok: number;
                            overdue: number;
                            owed: number;
                            stale: number;
                        };
                    };
                };
            };
        };
    };
    listPages: {
        parameters: {
            query?: {
                after?: string;
            };
            header?: never;
            path: {
                siteId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        home: {
                            /** @enum {unknown} */
                            from: "OWN" | "ABOVE" | "SAOLA";
                            pageId: string | null;
                            siteName: ({
                                vi: string;
                            } & {
                                [key: string]: unknown;
                            }) | null;
                        };
                        items: {
                            /** Format: date-time */
                            changedAt: string;
                            changedBy: string;
                            draftNumber: number | null;
                            /** Format: uuid */
                            id: string;
                            path: string | null;
                            publishedAt: string | null;
                            publishedNumber: number | null;
                            revision: number;
                            /** @enum {unknown} */
                            slot: "HOME" | "HOME_OF_COMMUNES" | "HOME_OF_DEPARTMENTS" | "FREE";
                            title: {
                                vi: string;
                            } & {
                                [key: string]: unknown;
                            };
                        }[];
                        mayWrite: boolean;
                        next: string | null;
                        site: {
                            address: string;
                            /** Format: uuid */
                            id: string;
                            kind: string;
                            name: {
                                vi: string;
                            } & {
                                [key: string]: unknown;
                            };
                            /** Format: uuid */
                            unitId: string;
                        };
                    };
                };
            };
        };
    };
    createPage: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                siteId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    path?: string;
                    /** @enum {unknown} */
                    slot: "HOME" | "HOME_OF_COMMUNES" | "HOME_OF_DEPARTMENTS" | "FREE";
                    title: {
                        [key: string]: unknown;
                    };
                };
            };
        };
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** Format: uuid */
                        pageId: string;
                        revision: number;
                    };
                };
            };
        };
    };
    listRedirects: {
        parameters: {
            query?: {
                after?: string;
                limit?: number;
            };
            header?: never;
            path: {
                siteId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: {
                            /** Format: date-time */
                            madeAt: string;
                            madeBy: string;
                            path: string;
                            permanent: boolean;
                            target: string;
                        }[];
                        next: string | null;
                    };
                };
            };
        };
    };
    addRedirect: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                siteId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    path: string;
                    permanent?: boolean;
                    target: string;
                };
            };
        };
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        path: string;
                        permanent: boolean;
                        target: string;
                    };
                };
            };
        };
    };
    removeRedirect: {
        parameters: {
            query: {
                path: string;
            };
            header?: never;
            path: {
                siteId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        path: string;
                    };
                };
            };
        };
    };
    changeSetting: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                key: string;
                siteId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** @description of the state the change starts from; 409 sites/site-changed-meanwhile when there is a newer one */
                    revision: number;
                    value: unknown;
                };
            };
        };
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        revision: number;
                    };
                };
            };
        };
    };
    resetSetting: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                key: string;
                siteId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** @description of the state the change starts from; 409 sites/site-changed-meanwhile when there is a newer one */
                    revision: number;
                };
            };
        };
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        revision: number;
                    };
                };
            };
        };
    };
    importSites: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    csv: string;
                    dryRun?: boolean;
                    makeUnits?: boolean;
                };
            };
        };
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        rows: {
                            host: string;
                            problems: {
                                column: string;
                                en: string;
                                value: string;
                                vi: string;
                            }[];
                            /** @description as a spreadsheet counts them: the header is 1 */
                            row: number;
                            siteId: string | null;
                            state: "NEW" | "CREATED" | "EXISTS" | "WRONG";
                            unitName: string;
                        }[];
                        stopped: boolean;
                        unknownColumns: string[];
                    };
                };
            };
        };
    };
    knowSite: {
        parameters: {
            query: {
                domain: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        domain: string;
                    };
                };
            };
        };
    };
    listClusters: {
        parameters: {
            query?: {
                after?: string;
                groupId?: string;
                limit?: number;
                q?: string;
                unitId?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: {
                            deviceId: string | null;
                            former: string;
                            hearsBy: string | null;
                            id: string;
                            keeper: {
                                name: string;
                                phone: string;
                            } | null;
                            lat: number | null;
                            lon: number | null;
                            name: string;
                            owner: string;
                            place: string;
                            speakers: number;
                            subNetworkId: string;
                            technology: "IP" | "WIRED" | "FM";
                            unitId: string;
                            unitName: string;
                            unitPath: string;
                        }[];
                        next: string | null;
                    };
                };
            };
        };
    };
    keepCluster: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** Format: uuid */
                    clusterId?: string;
                    deviceId: string | null;
                    keeper: {
                        name: string;
                        phone: string;
                    } | null;
                    lat: number | null;
                    lon: number | null;
                    name: string;
                    owner: string;
                    place: string;
                    speakers: number;
                    /** Format: uuid */
                    subNetworkId: string;
                    /** Format: uuid */
                    unitId: string;
                };
            };
        };
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        id: string;
                    };
                };
            };
        };
    };
    removeCluster: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                clusterId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": Record<string, never>;
                };
            };
        };
    };
    lookUpKeeper: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                clusterId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        name: string;
                        phone: string;
                    };
                };
            };
        };
    };
    listBroadcastRules: {
        parameters: {
            query: {
                unitId: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        rules: {
                            /** @description what would hold without its own */
                            above: {
                                /** @description {unit} stands for the name of the unit */
                                announcement: string;
                                /** @description NONE, BUILT_IN, or the id of a sound in the library */
                                bed: string;
                                /** @description NONE, CHIME, ALERT, or the id of a sound of the station */
                                chime: string;
                                closing: string;
                                /** @enum {unknown} */
                                repeat: "NONE" | "NUMBERS" | "ALL";
                                setBy: string | null;
                                /** @enum {unknown} */
                                voices: "ONE" | "TURNS";
                            };
                            /** @description {unit} stands for the name of the unit */
                            announcement: string;
                            /** @description NONE, BUILT_IN, or the id of a sound in the library */
                            bed: string;
                            /** @description NONE, CHIME, ALERT, or the id of a sound of the station */
                            chime: string;
                            closing: string;
                            /** @description set by the unit itself, not above it */
                            own: boolean;
                            /** @enum {unknown} */
                            purpose: "news" | "emergency" | "portal";
                            /** @enum {unknown} */
                            repeat: "NONE" | "NUMBERS" | "ALL";
                            setBy: string | null;
                            /** @enum {unknown} */
                            voices: "ONE" | "TURNS";
                        }[];
                    };
                };
            };
        };
    };
    setBroadcastRule: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** @enum {unknown} */
                    purpose: "news" | "emergency" | "portal";
                    rule: {
                        /** @description {unit} stands for the name of the unit */
                        announcement: string;
                        /** @description NONE, BUILT_IN, or the id of a sound in the library */
                        bed: string;
                        /** @description NONE, CHIME, ALERT, or the id of a sound of the station */
                        chime: string;
                        closing: string;
                        /** @enum {unknown} */
                        repeat: "NONE" | "NUMBERS" | "ALL";
                        /** @enum {unknown} */
                        voices: "ONE" | "TURNS";
                    } | null;
                    /** Format: uuid */
                    unitId: string;
                };
            };
        };
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": Record<string, never>;
                };
            };
        };
    };
    hearBroadcastRule: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    headline: string;
                    /** @enum {unknown} */
                    purpose: "news" | "emergency" | "portal";
                    rule: {
                        /** @description {unit} stands for the name of the unit */
                        announcement: string;
                        /** @description NONE, BUILT_IN, or the id of a sound in the library */
                        bed: string;
                        /** @description NONE, CHIME, ALERT, or the id of a sound of the station */
                        chime: string;
                        closing: string;
                        /** @enum {unknown} */
                        repeat: "NONE" | "NUMBERS" | "ALL";
                        /** @enum {unknown} */
                        voices: "ONE" | "TURNS";
                    };
                    text: string;
                    /** Format: uuid */
                    unitId: string;
                };
            };
        };
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        durationMs: number;
                        lines: {
                            endMs: number;
                            /** @enum {unknown} */
                            role: "ANNOUNCEMENT" | "HEADLINE" | "BODY" | "REPEAT" | "CLOSING";
                            spoken: string;
                            startMs: number;
                            written: string;
                        }[];
                        /** @description LUFS, as measured */
                        loudness: number;
                        /** @description dBTP, as measured */
                        truePeak: number;
                        url: string;
                    };
                };
            };
        };
    };
    tryBroadcast: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    headline?: string;
                    language?: string;
                    /** @enum {unknown} */
                    purpose?: "news" | "emergency" | "portal";
                    text: string;
                    /** Format: uuid */
                    unitId: string;
                };
            };
        };
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        durationMs: number | null;
                        error: string | null;
                        forms: {
                            mime: string;
                            name: string;
                            url: string;
                        }[];
                        /** Format: uuid */
                        id: string;
                        lines: {
                            endMs: number;
                            place: {
                                from: number;
                                to: number;
                            } | null;
                            /** @enum {unknown} */
                            role: "ANNOUNCEMENT" | "HEADLINE" | "BODY" | "REPEAT" | "CLOSING";
                            spoken: string;
                            startMs: number;
                            written: string;
                        }[] | null;
                        loudness: number | null;
                        pieces: {
                            made: number;
                            wanted: number | null;
                        };
                        /** @enum {unknown} */
                        state: "PENDING" | "READY" | "FAILED";
                        truePeak: number | null;
                    };
                };
            };
        };
    };
    getBroadcast: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                recordingId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        durationMs: number | null;
                        error: string | null;
                        forms: {
                            mime: string;
                            name: string;
                            url: string;
                        }[];
                        /** Format: uuid */
                        id: string;
                        lines: {
                            endMs: number;
                            place: {
                                from: number;
                                to: number;
                            } | null;
                            /** @enum {unknown} */
                            role: "ANNOUNCEMENT" | "HEADLINE" | "BODY" | "REPEAT" | "CLOSING";
                            spoken: string;
                            startMs: number;
                            written: string;
                        }[] | null;
                        loudness: number | null;
                        pieces: {
                            made: number;
                            wanted: number | null;
                        };
                        /** @enum {unknown} */
                        state: "PENDING" | "READY" | "FAILED";
                        truePeak: number | null;
                    };
                };
            };
        };
    };
    cancelBroadcast: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                recordingId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        durationMs: number | null;
                        error: string | null;
                        forms: {
                            mime: string;
                            name: string;
                            url: string;
                        }[];
                        /** Format: uuid */
                        id: string;
                        lines: {
                            endMs: number;
                            place: {
                                from: number;
                                to: number;
                            } | null;
                            /** @enum {unknown} */
                            role: "ANNOUNCEMENT" | "HEADLINE" | "BODY" | "REPEAT" | "CLOSING";
                            spoken: string;
                            startMs: number;
                            written: string;
                        }[] | null;
                        loudness: number | null;
                        pieces: {
                            made: number;
                            wanted: number | null;
                        };
                        /** @enum {unknown} */
                        state: "PENDING" | "READY" | "FAILED";
                        truePeak: number | null;
                    };
                };
            };
        };
    };
    listDictionaryEntries: {
        parameters: {
            query: {
                after?: string;
                limit?: number;
                q?: string;
                unitId: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: {
                            caseSensitive: boolean;
                            /** Format: date-time */
                            changedAt: string;
                            changedBy: string;
                            /** Format: uuid */
                            id: string;
                            /**
                             * @description SAY: the words of `spoken`; SPELL: letter by letter; WORD: as a word, no abbreviation
                             * @enum {unknown}
                             */
                            reading: "SAY" | "SPELL" | "WORD";
                            spoken: string;
                            unitId: string | null;
                            unitName: string | null;
                            written: string;
                        }[];
                        next: string | null;
                    };
                };
            };
        };
    };
    writeDictionaryEntry: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** @description whether capitals matter; unless said, only for what holds capitals */
                    caseSensitive?: boolean;
                    /**
                     * @description SAY: the words of `spoken`; SPELL: letter by letter; WORD: as a word, no abbreviation
                     * @enum {unknown}
                     */
                    reading: "SAY" | "SPELL" | "WORD";
                    spoken?: string;
                    unitId: string | null;
                    written: string;
                };
            };
        };
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** Format: uuid */
                        entryId: string;
                    };
                };
            };
        };
    };
    exportDictionary: {
        parameters: {
            query: {
                unitId: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    removeDictionaryEntry: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                entryId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": Record<string, never>;
                };
            };
        };
    };
    importDictionary: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    csv: string;
                    unitId: string | null;
                };
            };
        };
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        kept: number;
                        refused: {
                            code: string;
                            en: string;
                            line: number;
                            vi: string;
                            written: string;
                        }[];
                    };
                };
            };
        };
    };
    listenToDictionary: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    entry?: {
                        /** @description whether capitals matter; unless said, only for what holds capitals */
                        caseSensitive?: boolean;
                        /**
                         * @description SAY: the words of `spoken`; SPELL: letter by letter; WORD: as a word, no abbreviation
                         * @enum {unknown}
                         */
                        reading: "SAY" | "SPELL" | "WORD";
                        spoken?: string;
                        written: string;
                    };
                    sentence: string;
                    /** Format: uuid */
                    unitId: string;
                };
            };
        };
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        durationMs: number;
                        text: string;
                        url: string;
                    };
                };
            };
        };
    };
    listGuessedWords: {
        parameters: {
            query: {
                after?: string;
                limit?: number;
                /** @description such as 2026-11 */
                month: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: {
                            /** @enum {unknown} */
                            certainty: "guessed" | "spelled";
                            count: number;
                            example: string;
                            /** Format: uuid */
                            id: string;
                            spoken: string;
                            unitPath: string;
                            word: string;
                        }[];
                        next: string | null;
                    };
                };
            };
        };
    };
    getSpeechPiece: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                pieceId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    previewSpeech: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    language?: string;
                    text: string;
                };
            };
        };
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        durationMs: number;
                        text: string;
                        url: string;
                    };
                };
            };
        };
    };
    getSpeechPreview: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                previewId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    planReading: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    headline?: string;
                    language?: string;
                    /** @enum {unknown} */
                    purpose?: "news" | "emergency" | "portal";
                    text: string;
                    /** Format: uuid */
                    unitId: string;
                };
            };
        };
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        lines: {
                            /** @description null: not spoken yet */
                            durationMs: number | null;
                            /** @description words of it that no rule and no dictionary knows */
                            guesses: {
                                /** @enum {unknown} */
                                certainty: "guessed" | "spelled";
                                spoken: string;
                                word: string;
                            }[];
                            /** @description silence before it, in milliseconds */
                            pause: number;
                            pieceId: string;
                            place: {
                                from: number;
                                to: number;
                            } | null;
                            /** @enum {unknown} */
                            role: "ANNOUNCEMENT" | "HEADLINE" | "BODY" | "REPEAT" | "CLOSING";
                            spoken: string;
                            /** @description id of the voice */
                            voice: string;
                            written: string;
                        }[];
                        /** @description CHIME, ALERT, or the id of a sound */
                        tone: string | null;
                    };
                };
            };
        };
    };
    hearRecording: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    clean: boolean;
                    /** Format: uuid */
                    fileId: string;
                };
            };
        };
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        durationMs: number;
                        url: string;
                    };
                };
            };
        };
    };
    listStationSounds: {
        parameters: {
            query: {
                unitId: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        sounds: {
                            addedBy: string;
                            durationMs: number;
                            /** Format: uuid */
                            fileId: string;
                            name: string;
                            /** Format: uuid */
                            unitId: string;
                            unitName: string;
                            url: string;
                        }[];
                    };
                };
            };
        };
    };
    keepStationSound: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** Format: uuid */
                    fileId: string;
                    name: string;
                    /** Format: uuid */
                    unitId: string;
                };
            };
        };
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": Record<string, never>;
                };
            };
        };
    };
    removeStationSound: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                fileId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": Record<string, never>;
                };
            };
        };
    };
    listVoices: {
        parameters: {
            query: {
                unitId: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        choices: {
                            changedBy: string;
                            language: string;
                            pitch: number;
                            /** @enum {unknown} */
                            purpose: "ANY" | "news" | "emergency" | "portal";
                            rate: number;
                            /** Format: uuid */
                            unitId: string;
                            unitName: string;
                            voiceId: string;
                        }[];
                        voices: {
                            /** @enum {unknown} */
                            engine: "espeak" | "sherpa" | "http";
                            gender: ("female" | "male") | null;
                            id: string;
                            language: string;
                            name: string;
                            problem: {
                                code: string;
                                en: string;
                                vi: string;
                            } | null;
                            purposes: ("news" | "emergency" | "portal")[] | null;
                            region: ("north" | "central" | "south") | null;
                        }[];
                    };
                };
            };
        };
    };
    chooseVoice: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    language: string;
                    pitch?: number;
                    /** @enum {unknown} */
                    purpose: "ANY" | "news" | "emergency" | "portal";
                    rate?: number;
                    /** Format: uuid */
                    unitId: string;
                    voiceId: string | null;
                };
            };
        };
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": Record<string, never>;
                };
            };
        };
    };
    listenToVoice: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    pitch?: number;
                    rate?: number;
                    sentence: string;
                    /** Format: uuid */
                    unitId: string;
                    voiceId: string;
                };
            };
        };
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        durationMs: number;
                        text: string;
                        url: string;
                    };
                };
            };
        };
    };
    getStation: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                unitId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        endedOn: string | null;
                        /** @description stations that became part of this one */
                        former: string[];
                        integrationUnits: {
                            deviceId: string | null;
                            id: string;
                            name: string;
                            place: string;
                            state: ("WAITING" | "ONLINE" | "OFFLINE" | "RETIRED") | null;
                        }[];
                        mayWrite: boolean;
                        name: string;
                        place: string;
                        subNetworks: {
                            clusters: number;
                            frequencyMhz: number | null;
                            id: string;
                            integrationUnitId: string | null;
                            name: string;
                            speakers: number;
                            technology: "IP" | "WIRED" | "FM";
                        }[];
                        unitId: string;
                        unitName: string;
                    };
                };
            };
        };
    };
    keepStation: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                unitId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    name: string;
                    place: string;
                };
            };
        };
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": Record<string, never>;
                };
            };
        };
    };
    keepIntegrationUnit: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                unitId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    deviceId: string | null;
                    /** Format: uuid */
                    integrationUnitId?: string;
                    name: string;
                    place: string;
                };
            };
        };
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        id: string;
                    };
                };
            };
        };
    };
    keepSubNetwork: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                unitId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    frequencyMhz: number | null;
                    integrationUnitId: string | null;
                    name: string;
                    /** Format: uuid */
                    subNetworkId?: string;
                    technology: "IP" | "WIRED" | "FM";
                };
            };
        };
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        id: string;
                    };
                };
            };
        };
    };
    listStories: {
        parameters: {
            query?: {
                after?: string;
                language?: string;
                limit?: number;
                mine?: boolean;
                q?: string;
                reviewDue?: boolean;
                state?: "DRAFT" | "SUBMITTED" | "RETURNED" | "APPROVED" | "SUPERSEDED" | "WITHDRAWN";
                type?: string;
                unitId?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: {
                            category: string;
                            channels: ("PORTAL" | "LOUDSPEAKER" | "BOARD" | "APP")[];
                            dueAt: string | null;
                            /** Format: uuid */
                            editionId: string;
                            /** Format: uuid */
                            id: string;
                            isPublic: boolean;
                            language: string;
                            number: number;
                            picture: {
                                alt: string;
                                /** Format: uuid */
                                fileId: string;
                                height: number | null;
                                smallUrl: string;
                                url: string;
                                width: number | null;
                            } | null;
                            /** @enum {unknown} */
                            priority: "EMERGENCY" | "PRIORITY" | "NORMAL";
                            publicFrom: string | null;
                            publicUntil: string | null;
                            reviewOn: string | null;
                            /** @enum {unknown} */
                            state: "DRAFT" | "SUBMITTED" | "RETURNED" | "APPROVED" | "SUPERSEDED" | "WITHDRAWN";
                            summary: string;
                            title: string;
                            /** @enum {unknown} */
                            topic: 1 | 2 | 3 | 4 | 5 | 6;
                            type: string;
                            /** Format: uuid */
                            unitId: string;
                            unitName: string;
                            /** Format: date-time */
                            updatedAt: string;
                            writtenBy: string;
                        }[];
                        next: string | null;
                    };
                };
            };
        };
    };
    createStory: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    attachments?: {
                        /** Format: uuid */
                        fileId: string;
                        name: string;
                    }[];
                    body?: {
                        type: string;
                    } & {
                        [key: string]: unknown;
                    };
                    category?: string;
                    changeNote?: string | null;
                    channels?: ("PORTAL" | "LOUDSPEAKER" | "BOARD" | "APP")[];
                    fields?: {
                        [key: string]: unknown;
                    };
                    language?: string;
                    picture?: {
                        alt: string;
                        /** Format: uuid */
                        fileId: string;
                    } | null;
                    /** @enum {unknown} */
                    priority?: "EMERGENCY" | "PRIORITY" | "NORMAL";
                    publicFrom?: string | null;
                    publicUntil?: string | null;
                    reviewOn?: string | null;
                    spokenText?: string | null;
                    startsAt?: string | null;
                    summary?: string;
                    targets?: {
                        /** Format: uuid */
                        unitId: string;
                    }[];
                    title?: string;
                    /** @enum {unknown} */
                    topic?: 1 | 2 | 3 | 4 | 5 | 6;
                    type?: string;
                    /** Format: uuid */
                    unitId: string;
                };
            };
        };
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** Format: uuid */
                        editionId: string;
                        revision: number;
                        /** Format: uuid */
                        storyId: string;
                    };
                };
            };
        };
    };
    getStory: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                storyId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** Format: date-time */
                        createdAt: string;
                        createdBy: string;
                        editions: {
                            approvedAt: string | null;
                            approvedBy: string | null;
                            attachments: {
                                bytes: number;
                                /** Format: uuid */
                                fileId: string;
                                mime: string;
                                name: string;
                                url: string;
                            }[];
                            body: {
                                type: string;
                            } & {
                                [key: string]: unknown;
                            };
                            category: string;
                            /** Format: date-time */
                            changedAt: string;
                            changedBy: string;
                            changeNote: string | null;
                            channels: ("PORTAL" | "LOUDSPEAKER" | "BOARD" | "APP")[];
                            fields: {
                                [key: string]: unknown;
                            };
                            /** Format: uuid */
                            id: string;
                            language: string;
                            may: {
                                approve: boolean;
                                return: boolean;
                                review: boolean;
                                submit: boolean;
                                withdraw: boolean;
                                write: boolean;
                            };
                            number: number;
                            picture: {
                                alt: string;
                                /** Format: uuid */
                                fileId: string;
                                height: number | null;
                                smallUrl: string;
                                url: string;
                                width: number | null;
                            } | null;
                            /** @enum {unknown} */
                            priority: "EMERGENCY" | "PRIORITY" | "NORMAL";
                            publicFrom: string | null;
                            publicUntil: string | null;
                            remarks: {
                                /** Format: date-time */
                                at: string;
                                by: string;
                                text: string;
                            }[];
                            reviewedAt: string | null;
                            reviewedBy: string | null;
                            reviewOn: string | null;
                            revision: number;
                            source: {
                                /** Format: uuid */
                                editionId: string;
                                isCurrent: boolean;
                                language: string;
                                number: number;
                            } | null;
                            spokenText: string | null;
                            startsAt: string | null;
                            /** @enum {unknown} */
                            state: "DRAFT" | "SUBMITTED" | "RETURNED" | "APPROVED" | "SUPERSEDED" | "WITHDRAWN";
                            /** Format: uuid */
                            storyId: string;
                            submittedAt: string | null;
                            submittedBy: string | null;
                            summary: string;
                            targets: {
                                /** Format: uuid */
                                unitId: string;
                                unitName: string;
                            }[];
                            title: string;
                            /** @enum {unknown} */
                            topic: 1 | 2 | 3 | 4 | 5 | 6;
                            withdrawal: {
                                /** Format: date-time */
                                at: string;
                                by: string;
                                reason: string;
                                target: string | null;
                                /** @enum {unknown} */
                                way: "BANNER" | "REDIRECT" | "GONE" | "REPLACED" | "HIDDEN";
                            } | null;
                            writtenBy: string;
                        }[];
                        /** Format: uuid */
                        id: string;
                        type: string;
                        unit: {
                            /** Format: uuid */
                            id: string;
                            name: string;
                            path: string;
                        };
                        /** Format: date-time */
                        updatedAt: string;
                    };
                };
            };
        };
    };
    startEdition: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                storyId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    language?: string;
                };
            };
        };
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** Format: uuid */
                        editionId: string;
                        revision: number;
                        /** Format: uuid */
                        storyId: string;
                    };
                };
            };
        };
    };
    getJourney: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                storyId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        channels: {
                            answered: number;
                            /** @enum {unknown} */
                            channel: "PORTAL" | "LOUDSPEAKER" | "BOARD" | "APP";
                            delivered: number;
                            failed: number;
                            finished: number;
                            firstAt: string | null;
                            read: number;
                            showings: number;
                            shown: number;
                            silent: number;
                            started: number;
                            targeted: number;
                        }[];
                        evidence: {
                            /** Format: date-time */
                            at: string;
                            text: string;
                        }[];
                        failures: {
                            /** Format: date-time */
                            at: string;
                            /** @enum {unknown} */
                            channel: "PORTAL" | "LOUDSPEAKER" | "BOARD" | "APP";
                            deviceName: string;
                            reason: string;
                            unitName: string;
                        }[];
                        feedback: {
                            answeredAt: string | null;
                            /** Format: uuid */
                            id: string;
                            kind: string;
                            published: boolean;
                            receivedAt: string | null;
                            unitName: string;
                        }[];
                        notReached: {
                            /** @enum {unknown} */
                            channel: "PORTAL" | "LOUDSPEAKER" | "BOARD" | "APP";
                            deviceName: string;
                            /** Format: date-time */
                            since: string;
                            unitName: string;
                        }[];
                        story: {
                            /** Format: date-time */
                            approvedAt: string;
                            approvedBy: string;
                            channels: ("PORTAL" | "LOUDSPEAKER" | "BOARD" | "APP")[];
                            /** Format: uuid */
                            editionId: string;
                            /** Format: uuid */
                            id: string;
                            /** @enum {unknown} */
                            priority: "EMERGENCY" | "PRIORITY" | "NORMAL";
                            title: string;
                            /** Format: uuid */
                            unitId: string;
                            unitName: string;
                            withdrawalReason: string | null;
                            withdrawnAt: string | null;
                        };
                        totals: {
                            answered: number;
                            delivered: number;
                            failed: number;
                            finished: number;
                            read: number;
                            shown: number;
                            silent: number;
                            started: number;
                            targeted: number;
                        };
                        units: {
                            channels: {
                                APP?: {
                                    answered: number;
                                    delivered: number;
                                    failed: number;
                                    finished: number;
                                    read: number;
                                    shown: number;
                                    silent: number;
                                    started: number;
                                    targeted: number;
                                };
                                BOARD?: {
                                    answered: number;
                                    delivered: number;
                                    failed: number;
                                    finished: number;
                                    read: number;
                                    shown: number;
                                    silent: number;
                                    started: number;
                                    targeted: number;
                                };
                                LOUDSPEAKER?: {
                                    answered: number;
                                    delivered: number;
                                    failed: number;
                                    finished: number;
                                    read: number;
                                    shown: number;
                                    silent: number;
                                    started: number;
                                    targeted: number;
                                };
                                PORTAL?: {
                                    answered: number;
                                    delivered: number;
                                    failed: number;
                                    finished: number;
                                    read: number;
                                    shown: number;
                                    silent: number;
                                    started: number;
                                    targeted: number;
                                };
                            };
                            feedback: number;
                            /** Format: uuid */
                            unitId: string;
                            unitName: string;
                            unitPath: string;
                        }[];
                    };
                };
            };
        };
    };
    getStoryOrigin: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                storyId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        fileName: string;
                        /** @enum {unknown} */
                        format: "JSON_LINES" | "FEED" | "WXR" | "NUKEVIET";
                        /** Format: date-time */
                        importedAt: string;
                        importedBy: string;
                        /** Format: uuid */
                        importId: string;
                        /** @description its own name there */
                        key: string;
                        /** Format: uuid */
                        siteId: string;
                        source: string;
                        tags: string[];
                        /** @description its address there */
                        url: string | null;
                    };
                };
            };
        };
    };
    getReadersOfStory: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                storyId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        places: {
                            language: string;
                            reads: number;
                            /** Format: uuid */
                            siteId: string;
                            siteName: string;
                        }[];
                        ratings: {
                            dissatisfied: number;
                            neutral: number;
                            satisfied: number;
                            total: number;
                        };
                        reads: number;
                        words: {
                            /** Format: date */
                            day: string;
                            /** Format: uuid */
                            id: string;
                            language: string;
                            /** @enum {unknown} */
                            level: "SATISFIED" | "NEUTRAL" | "DISSATISFIED";
                            text: string;
                        }[];
                    };
                };
            };
        };
    };
    listShareSites: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                storyId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        from: {
                            name: string;
                            /** Format: uuid */
                            siteId: string;
                            stands: boolean;
                        } | null;
                        items: {
                            /** @enum {unknown} */
                            arrives: "PROPOSED" | "ACCEPTED";
                            /** @enum {unknown} */
                            kind: "MAIN" | "DEPARTMENT" | "COMMUNE" | "EXTERNAL_RELATIONS" | "PRESS" | "ARTS" | "ARCHIVE";
                            name: string;
                            /** Format: uuid */
                            siteId: string;
                            stands: boolean;
                            state: ("PROPOSED" | "ACCEPTED" | "DECLINED" | "ENDED") | null;
                            /** @enum {unknown} */
                            way: "DOWN" | "UP" | "TAKE";
                        }[];
                    };
                };
            };
        };
    };
    shareStory: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                storyId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** Format: uuid */
                    fromSiteId?: string;
                    /** @enum {unknown} */
                    mode: "PUSH" | "PULL";
                    note?: string;
                    /** @enum {unknown} */
                    toKind?: "MAIN" | "DEPARTMENT" | "COMMUNE" | "EXTERNAL_RELATIONS" | "PRESS" | "ARTS" | "ARCHIVE";
                    toSiteIds?: string[];
                };
            };
        };
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        shares: {
                            /** Format: uuid */
                            shareId: string;
                            /** @enum {unknown} */
                            state: "PROPOSED" | "ACCEPTED" | "DECLINED" | "ENDED";
                            /** Format: uuid */
                            toSiteId: string;
                        }[];
                    };
                };
            };
        };
    };
    withdrawStory: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                storyId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    language?: string | null;
                    reason: string;
                    target?: string | null;
                    /** @enum {unknown} */
                    way?: "BANNER" | "REDIRECT" | "GONE" | "REPLACED" | "HIDDEN";
                };
            };
        };
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** Format: uuid */
                        storyId: string;
                        withdrawn: number;
                    };
                };
            };
        };
    };
    countStories: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        mine: {
                            approved: number;
                            draft: number;
                            returned: number;
                            submitted: number;
                        };
                        waitingForMe: {
                            emergency: number;
                            oldestSince: string | null;
                            total: number;
                        };
                    };
                };
            };
        };
    };
    removeSubNetwork: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                subNetworkId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": Record<string, never>;
                };
            };
        };
    };
    listBoundaries: {
        parameters: {
            query: {
                unitId: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        areas: {
                            name: string;
                            shape: {
                                /** @description the outer line first, then holes; each closed */
                                coordinates: number[][][];
                                /** @enum {string} */
                                type: "Polygon";
                            } | {
                                coordinates: number[][][][];
                                /** @enum {string} */
                                type: "MultiPolygon";
                            };
                            unitId: string;
                        }[];
                        /** @description whose boundaries these are; empty where none are known */
                        credit: string;
                    };
                };
            };
        };
    };
    importBoundaries: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    areas: {
                        code: string;
                        shape: {
                            /** @description the outer line first, then holes; each closed */
                            coordinates: number[][][];
                            /** @enum {string} */
                            type: "Polygon";
                        } | {
                            coordinates: number[][][][];
                            /** @enum {string} */
                            type: "MultiPolygon";
                        };
                    }[];
                    credit: string;
                };
            };
        };
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        taken: number;
                        unknown: string[];
                    };
                };
            };
        };
    };
    listUnits: {
        parameters: {
            query?: {
                after?: string;
                /** @description a day in Vietnam, such as 2025-07-01 */
                day?: string;
                kind?: "PROVINCE" | "DEPARTMENT" | "DISTRICT" | "COMMUNE" | "RESIDENTIAL_GROUP" | "UNIT_GROUP";
                limit?: number;
                /** @description with or without marks */
                q?: string;
                under?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: {
                            communeKind: ("XA" | "PHUONG" | "DAC_KHU" | "THI_TRAN") | null;
                            fullName: string;
                            /** Format: uuid */
                            id: string;
                            kind: "PROVINCE" | "DEPARTMENT" | "DISTRICT" | "COMMUNE" | "RESIDENTIAL_GROUP" | "UNIT_GROUP";
                            lat: number | null;
                            lon: number | null;
                            name: string;
                            parentId: string | null;
                            /** @description labels from the province down, joined by dots */
                            path: string;
                            slug: string;
                        }[];
                        next: string | null;
                    };
                };
            };
        };
    };
    createUnit: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    basis?: string;
                    communeKind?: "XA" | "PHUONG" | "DAC_KHU" | "THI_TRAN";
                    fullName?: string;
                    kind: "PROVINCE" | "DEPARTMENT" | "DISTRICT" | "COMMUNE" | "RESIDENTIAL_GROUP" | "UNIT_GROUP";
                    lat?: number;
                    lon?: number;
                    name: string;
                    /** Format: uuid */
                    parentId: string;
                    slug?: string;
                    /**
                     * Format: date
                     * @description a day in Vietnam, such as 2025-07-01
                     */
                    validFrom: string;
                };
            };
        };
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** Format: uuid */
                        id: string;
                        path: string;
                    };
                };
            };
        };
    };
    getUnit: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                unitId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        ancestors: {
                            communeKind: ("XA" | "PHUONG" | "DAC_KHU" | "THI_TRAN") | null;
                            fullName: string;
                            /** Format: uuid */
                            id: string;
                            kind: "PROVINCE" | "DEPARTMENT" | "DISTRICT" | "COMMUNE" | "RESIDENTIAL_GROUP" | "UNIT_GROUP";
                            lat: number | null;
                            lon: number | null;
                            name: string;
                            parentId: string | null;
                            /** @description labels from the province down, joined by dots */
                            path: string;
                            slug: string;
                        }[];
                        communeKind: ("XA" | "PHUONG" | "DAC_KHU" | "THI_TRAN") | null;
                        fullName: string;
                        /** Format: uuid */
                        id: string;
                        identifiers: {
                            /**
                             * Format: date
                             * @description a day in Vietnam, such as 2025-07-01
                             */
                            from: string;
                            kind: "ORGAN_ID" | "STATISTICS_CODE";
                            scheme: string;
                            to: string | null;
                            value: string;
                        }[];
                        kind: "PROVINCE" | "DEPARTMENT" | "DISTRICT" | "COMMUNE" | "RESIDENTIAL_GROUP" | "UNIT_GROUP";
                        lat: number | null;
                        lon: number | null;
                        name: string;
                        names: {
                            basis: string | null;
                            /**
                             * Format: date
                             * @description a day in Vietnam, such as 2025-07-01
                             */
                            from: string;
                            fullName: string;
                            name: string;
                            to: string | null;
                        }[];
                        parentId: string | null;
                        /** @description labels from the province down, joined by dots */
                        path: string;
                        predecessors: {
                            extent: "WHOLE" | "PART";
                            fullName: string;
                            /** Format: uuid */
                            id: string;
                            /**
                             * Format: date
                             * @description a day in Vietnam, such as 2025-07-01
                             */
                            on: string;
                        }[];
                        slug: string;
                        successors: {
                            extent: "WHOLE" | "PART";
                            fullName: string;
                            /** Format: uuid */
                            id: string;
                            /**
                             * Format: date
                             * @description a day in Vietnam, such as 2025-07-01
                             */
                            on: string;
                        }[];
                        /**
                         * Format: date
                         * @description a day in Vietnam, such as 2025-07-01
                         */
                        validFrom: string;
                        validTo: string | null;
                    };
                };
            };
        };
    };
    closeUnit: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                unitId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    successors?: {
                        basis?: string;
                        extent: "WHOLE" | "PART";
                        /** Format: uuid */
                        unitId: string;
                    }[];
                    /**
                     * Format: date
                     * @description a day in Vietnam, such as 2025-07-01
                     */
                    validTo: string;
                };
            };
        };
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": Record<string, never>;
                };
            };
        };
    };
    setUnitIdentifier: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                unitId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    kind: "ORGAN_ID" | "STATISTICS_CODE";
                    scheme: string;
                    /**
                     * Format: date
                     * @description a day in Vietnam, such as 2025-07-01
                     */
                    validFrom: string;
                    value: string;
                };
            };
        };
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": Record<string, never>;
                };
            };
        };
    };
    listGroupMembers: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                unitId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: {
                            communeKind: ("XA" | "PHUONG" | "DAC_KHU" | "THI_TRAN") | null;
                            fullName: string;
                            /** Format: uuid */
                            id: string;
                            kind: "PROVINCE" | "DEPARTMENT" | "DISTRICT" | "COMMUNE" | "RESIDENTIAL_GROUP" | "UNIT_GROUP";
                            lat: number | null;
                            lon: number | null;
                            name: string;
                            parentId: string | null;
                            /** @description labels from the province down, joined by dots */
                            path: string;
                            slug: string;
                        }[];
                        next: string | null;
                    };
                };
            };
        };
    };
    addGroupMember: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                unitId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** Format: uuid */
                    unitId: string;
                };
            };
        };
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": Record<string, never>;
                };
            };
        };
    };
    renameUnit: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                unitId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    basis?: string;
                    fullName: string;
                    name: string;
                    /**
                     * Format: date
                     * @description a day in Vietnam, such as 2025-07-01
                     */
                    validFrom: string;
                };
            };
        };
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": Record<string, never>;
                };
            };
        };
    };
    createUpload: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    bytes: number;
                    name: string;
                    /** Format: uuid */
                    unitId: string;
                };
            };
        };
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        bytes: number;
                        /** Format: uuid */
                        id: string;
                        /** @description bytes that one piece may have */
                        mostOfPiece: number;
                        /** @description where the next piece begins */
                        received: number;
                    };
                };
            };
        };
    };
    getUpload: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                uploadId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        bytes: number;
                        /** Format: uuid */
                        id: string;
                        /** @description bytes that one piece may have */
                        mostOfPiece: number;
                        /** @description where the next piece begins */
                        received: number;
                    };
                };
            };
        };
    };
    deleteUpload: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                uploadId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    addToUpload: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                uploadId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        bytes: number;
                        /** Format: uuid */
                        id: string;
                        /** @description bytes that one piece may have */
                        mostOfPiece: number;
                        /** @description where the next piece begins */
                        received: number;
                    };
                };
            };
        };
    };
    keepUpload: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                uploadId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    alt?: string;
                    /** @description goes after seven days unless it is used */
                    trial?: boolean;
                };
            };
        };
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        alt: string;
                        bytes: number;
                        durationMs: number | null;
                        height: number | null;
                        /** Format: uuid */
                        id: string;
                        /** @enum {unknown} */
                        kind: "PICTURE" | "AUDIO" | "VIDEO" | "DOCUMENT";
                        mime: string;
                        /** @description of the main variant */
                        url: string;
                        variants: {
                            mime: string;
                            name: string;
                            url: string;
                            width: number | null;
                        }[];
                        width: number | null;
                    };
                };
            };
        };
    };
    createImportFromUpload: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                uploadId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    category?: string;
                    dryRun?: boolean;
                    fetchPictures?: boolean;
                    /** @enum {unknown} */
                    format?: "JSON_LINES" | "FEED" | "WXR" | "NUKEVIET";
                    /** Format: uuid */
                    siteId: string;
                    update?: boolean;
                };
            };
        };
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** Format: uuid */
                        importId: string;
                        resumed: boolean;
                    };
                };
            };
        };
    };
    getVisits: {
        parameters: {
            query?: {
                from?: string;
                language?: string;
                section?: string;
                siteId?: string;
                to?: string;
                unitId?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        days: {
                            of: string;
                            views: number;
                            visits: number;
                        }[];
                        from: string;
                        languages: {
                            of: string;
                            views: number;
                            visits: number;
                        }[];
                        lost: number;
                        ratings: {
                            dissatisfied: number;
                            neutral: number;
                            satisfied: number;
                            total: number;
                        };
                        robots: number;
                        sections: {
                            name: {
                                en: string;
                                vi: string;
                            };
                            of: string;
                            views: number;
                            visits: number;
                        }[];
                        sites: number;
                        to: string;
                        views: number;
                        visits: number;
                    };
                };
            };
        };
    };
    getVisitsFile: {
        parameters: {
            query: {
                from?: string;
                language?: string;
                part: "days" | "sections" | "sites" | "stories" | "searches" | "ratings";
                siteId?: string;
                to?: string;
                unitId?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    listWordsOfRatings: {
        parameters: {
            query?: {
                after?: string;
                from?: string;
                language?: string;
                limit?: number;
                siteId?: string;
                to?: string;
                unitId?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: {
                            /** Format: date */
                            day: string;
                            /** Format: uuid */
                            id: string;
                            language: string;
                            /** @enum {unknown} */
                            level: "SATISFIED" | "NEUTRAL" | "DISSATISFIED";
                            /** Format: uuid */
                            siteId: string;
                            /** Format: uuid */
                            storyId: string;
                            text: string;
                            title: string;
                        }[];
                        next: string | null;
                    };
                };
            };
        };
    };
    listRatedStories: {
        parameters: {
            query?: {
                after?: string;
                from?: string;
                language?: string;
                limit?: number;
                siteId?: string;
                to?: string;
                unitId?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: {
                            dissatisfied: number;
                            neutral: number;
                            satisfied: number;
                            /** Format: uuid */
                            storyId: string;
                            title: string;
                            total: number;
                        }[];
                        next: string | null;
                    };
                };
            };
        };
    };
    listSearchedWords: {
        parameters: {
            query?: {
                after?: string;
                found?: boolean;
                from?: string;
                language?: string;
                limit?: number;
                siteId?: string;
                to?: string;
                unitId?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: {
                            count: number;
                            results: number;
                            words: string;
                        }[];
                        next: string | null;
                    };
                };
            };
        };
    };
    listVisitedSites: {
        parameters: {
            query?: {
                after?: string;
                from?: string;
                language?: string;
                limit?: number;
                siteId?: string;
                to?: string;
                unitId?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: {
                            /** Format: uuid */
                            siteId: string;
                            siteName: string;
                            unitName: string;
                            views: number;
                            visits: number;
                        }[];
                        next: string | null;
                    };
                };
            };
        };
    };
    listMostRead: {
        parameters: {
            query?: {
                after?: string;
                from?: string;
                language?: string;
                limit?: number;
                siteId?: string;
                to?: string;
                unitId?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: {
                            reads: number;
                            /** Format: uuid */
                            storyId: string;
                            title: string;
                        }[];
                        next: string | null;
                    };
                };
            };
        };
    };
    isAlive: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @enum {string} */
                        status: "alive";
                    };
                };
            };
        };
    };
    isReady: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        status: "ready" | "unready";
                    };
                };
            };
        };
    };
    getSearchPage: {
        parameters: {
            query?: {
                /** @description published on this day or earlier */
                den?: string | string[];
                /** @description path of a unit, with all below it */
                "don-vi"?: string | string[];
                /** @description `json`: the finds for programs instead of a page */
                format?: string | string[];
                /** @description code of a content type: `news` */
                loai?: string | string[];
                /** @description code of a category: `y-te` */
                muc?: string | string[];
                /** @description `mang`: all sites of the network; `trang`: this site */
                "pham-vi"?: string | string[];
                /** @description what is looked for, with or without marks; words between quotation marks stand side by side */
                q?: string | string[];
                /** @description `moi`: the newest first */
                sap?: string | string[];
                /** @description `next` of the page before */
                sau?: string | string[];
                /** @description published on this day or later: `2026-09-15` */
                tu?: string | string[];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @description other ways to say it that are found too */
                        alsoLookedFor: string[];
                        didYouMean: string | null;
                        /** @description what these are the finds of, where what was typed is said nowhere */
                        instead: string | null;
                        items: {
                            id: string;
                            /** @description the file that says it, where the item itself says less */
                            inFile?: {
                                excerpt: string;
                                name: string;
                                url: string;
                            };
                            /**
                             * Format: date-time
                             * @description when it was published first, on any site
                             */
                            publishedAt: string;
                            /** @description host of the site it stands on */
                            site: string;
                            title: string;
                            url: string;
                        }[];
                        next: string | null;
                        /** @description the question with the marks it was given */
                        readAs: string;
                        /** @description false while the index is made: then this site alone, word by word */
                        ready: boolean;
                        total: number;
                    };
                };
            };
        };
    };
    suggestSearch: {
        parameters: {
            query?: {
                q?: string | string[];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: string[];
                    };
                };
            };
        };
    };
}
