/** Types made from specs/collate.json by `npm run generate`: change the document, not this file. */
export interface paths {
    "/v1/users": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List users
         * @description A page of users in the order of their names. `paging.after` and `paging.before` lead to the next and the previous page; each is absent where there is none. Filters add up.
         */
        get: operations["listUsers"];
        /**
         * Create or update a user
         * @description The body is the whole definition of the user. When a user has its name, that user is updated, and what the body leaves out is removed; otherwise a new one is made. A deleted user lives again.
         */
        put: operations["createOrUpdateUser"];
        /**
         * Create a user
         * @description Name and e-mail address are unique, whatever their case. `teams`, `roles` and `domains` name what already exists.
         */
        post: operations["createUser"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/users/bulk": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /**
         * Create or update many users
         * @description Each item is judged on its own as a body of `PUT /v1/users`: a bad one fails alone, and the result tells of each.
         */
        put: operations["bulkCreateOrUpdateUsers"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/users/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Id of the user.
                 * @example 5f0c9b52-3f0e-4c0a-9d35-2f6c1f3f7a10
                 */
                id: components["parameters"]["UserId"];
            };
            cookie?: never;
        };
        /** Get a user by id */
        get: operations["getUser"];
        put?: never;
        post?: never;
        /**
         * Delete a user by id
         * @description Marks the user as deleted: it is no longer found, and its name and e-mail address stay taken. `hardDelete=true` removes it for good.
         */
        delete: operations["deleteUser"];
        options?: never;
        head?: never;
        /**
         * Change a user by id
         * @description Changes what the body names and nothing else. Properties that only the server writes stay as they are. Changes by one caller within ten minutes make one version.
         */
        patch: operations["patchUser"];
        trace?: never;
    };
    "/v1/users/name/{name}": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Fully qualified name of the user, in any case; the quotes of a name that holds a dot may be left out.
                 * @example tomasz_zielinski
                 */
                name: components["parameters"]["UserName"];
            };
            cookie?: never;
        };
        /** Get a user by name */
        get: operations["getUserByName"];
        put?: never;
        post?: never;
        /**
         * Delete a user by name
         * @description Marks the user as deleted: it is no longer found, and its name and e-mail address stay taken. `hardDelete=true` removes it for good.
         */
        delete: operations["deleteUserByName"];
        options?: never;
        head?: never;
        /**
         * Change a user by name
         * @description Changes what the body names and nothing else. Properties that only the server writes stay as they are. Changes by one caller within ten minutes make one version.
         */
        patch: operations["patchUserByName"];
        trace?: never;
    };
    "/v1/users/async/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Id of the user.
                 * @example 5f0c9b52-3f0e-4c0a-9d35-2f6c1f3f7a10
                 */
                id: components["parameters"]["UserId"];
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /** Delete a user in the background */
        delete: operations["deleteUserAsync"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/users/restore": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /** Restore a deleted user */
        put: operations["restoreUser"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/users/loggedInUser": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Get the caller */
        get: operations["getLoggedInUser"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/users/loggedInUser/groupTeams": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** List the teams of the caller */
        get: operations["listLoggedInUserGroupTeams"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/users/online": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** List users that were active lately */
        get: operations["listOnlineUsers"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/users/history": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** List versions of all users in a time */
        get: operations["listUserHistory"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/users/{id}/versions": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Id of the user.
                 * @example 5f0c9b52-3f0e-4c0a-9d35-2f6c1f3f7a10
                 */
                id: components["parameters"]["UserId"];
            };
            cookie?: never;
        };
        /** List the versions of a user */
        get: operations["listUserVersions"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/users/{id}/versions/{version}": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Id of the user.
                 * @example 5f0c9b52-3f0e-4c0a-9d35-2f6c1f3f7a10
                 */
                id: components["parameters"]["UserId"];
                /**
                 * @description Number of a version.
                 * @example 0.1
                 */
                version: components["parameters"]["Version"];
            };
            cookie?: never;
        };
        /** Get a version of a user */
        get: operations["getUserVersion"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/users/{id}/assets": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Id of the user.
                 * @example 5f0c9b52-3f0e-4c0a-9d35-2f6c1f3f7a10
                 */
                id: components["parameters"]["UserId"];
            };
            cookie?: never;
        };
        /** List what a user owns */
        get: operations["listUserAssets"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/users/name/{name}/assets": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Fully qualified name of the user, in any case; the quotes of a name that holds a dot may be left out.
                 * @example tomasz_zielinski
                 */
                name: components["parameters"]["UserName"];
            };
            cookie?: never;
        };
        /** List what a user owns, by name */
        get: operations["listUserAssetsByName"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/roles": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** List roles */
        get: operations["listRoles"];
        /** Create or update a role */
        put: operations["createOrUpdateRole"];
        /** Create a role */
        post: operations["createRole"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/roles/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Id of the role.
                 * @example 0c6f9a3e-8a0b-4a54-9f4e-6d1f6a3b2c01
                 */
                id: components["parameters"]["RoleId"];
            };
            cookie?: never;
        };
        /** Get a role by id */
        get: operations["getRole"];
        put?: never;
        post?: never;
        /** Delete a role by id */
        delete: operations["deleteRole"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/roles/name/{name}": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Fully qualified name of the role.
                 * @example DataSteward
                 */
                name: components["parameters"]["RoleName"];
            };
            cookie?: never;
        };
        /** Get a role by name */
        get: operations["getRoleByName"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/system/version": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get the version of the server
         * @description Clients ask for it first, some of them without a token.
         */
        get: operations["getServerVersion"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/teams": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** List teams */
        get: operations["listTeams"];
        /** Create or update a team */
        put: operations["createOrUpdateTeam"];
        /** Create a team */
        post: operations["createTeam"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/teams/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Id of the team.
                 * @example 0c6f9a3e-8a0b-4a54-9f4e-6d1f6a3b2c01
                 */
                id: components["parameters"]["TeamId"];
            };
            cookie?: never;
        };
        /** Get a team by id */
        get: operations["getTeam"];
        put?: never;
        post?: never;
        /** Delete a team by id */
        delete: operations["deleteTeam"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/teams/name/{name}": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Fully qualified name of the team.
                 * @example Sales
                 */
                name: components["parameters"]["TeamName"];
            };
            cookie?: never;
        };
        /** Get a team by name */
        get: operations["getTeamByName"];
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
    schemas: {
        /** Format: uuid */
        Uuid: string;
        /** @description Where a page begins or ends, as the server wrote it. An empty one means the first page. */
        Cursor: string;
        /**
         * @description Name of an entity: no double colon, no line break.
         * @example tomasz_zielinski
         */
        EntityName: string;
        /**
         * Format: email
         * @description An e-mail address. The pattern lets through the same texts as the vendor's own, and takes no longer on a long one.
         * @example tomasz.zielinski@example.com
         */
        EmailAddress: string;
        /**
         * @description Fully qualified name (as documented) or id (as clients send it) of something that exists.
         * @example Sales
         * @example 0c6f9a3e-8a0b-4a54-9f4e-6d1f6a3b2c01
         */
        NameOrId: string;
        /** @description Points to another entity. */
        EntityReference: {
            id: components["schemas"]["Uuid"];
            /** @description Kind of the entity: `team`, `role`, `persona`, `domain`. */
            type: string;
            /** @description Name of the entity. */
            name?: string;
            /** @description Its name, unique among its kind. */
            fullyQualifiedName?: string;
            /** @description What it is, in Markdown. */
            description?: string;
            /** @description Its name for people. */
            displayName?: string;
            /** @description Whether it is marked as deleted. */
            deleted?: boolean;
            /** @description Whether the relation comes from a parent. */
            inherited?: boolean;
            /** Format: uri */
            href?: string;
        };
        /**
         * @description A reference as the server writes it.
         * @example {
         *       "id": "0c6f9a3e-8a0b-4a54-9f4e-6d1f6a3b2c01",
         *       "type": "team",
         *       "name": "Sales",
         *       "fullyQualifiedName": "Sales",
         *       "displayName": "Sales",
         *       "deleted": false
         *     }
         */
        ResolvedReference: WithRequired<components["schemas"]["EntityReference"], "name" | "fullyQualifiedName" | "deleted">;
        /** @description Where messages to a user are sent. */
        Webhook: {
            /**
             * Format: uri
             * @description Takes events by POST.
             */
            endpoint?: string;
            /** @description Signs the events. */
            secretKey?: string;
            /**
             * @description Send to admins too.
             * @default false
             */
            sendToAdmins: boolean;
            /**
             * @description Send to owners too.
             * @default false
             */
            sendToOwners: boolean;
            /**
             * @description Send to followers too.
             * @default false
             */
            sendToFollowers: boolean;
        };
        /**
         * @description Pictures of the user, and where messages to it go.
         * @example {
         *       "images": {
         *         "image": "https://images.example.com/tomasz_zielinski.png"
         *       }
         *     }
         */
        Profile: {
            /** @description The same picture in several sizes. */
            images?: {
                /** Format: uri */
                image?: string;
                /** Format: uri */
                image24?: string;
                /** Format: uri */
                image32?: string;
                /** Format: uri */
                image48?: string;
                /** Format: uri */
                image72?: string;
                /** Format: uri */
                image192?: string;
                /** Format: uri */
                image512?: string;
            };
            /** @description A way to send messages for each messenger. */
            subscription?: {
                slack?: components["schemas"]["Webhook"];
                msTeams?: components["schemas"]["Webhook"];
                gChat?: components["schemas"]["Webhook"];
                generic?: components["schemas"]["Webhook"];
            };
        };
        /** @description How the user, mostly a bot, signs in. Never sent back. */
        AuthenticationMechanism: {
            /** @enum {string} */
            authType?: "JWT" | "SSO" | "BASIC";
            /** @description Settings of that kind of sign-in. */
            config?: Record<string, unknown>;
        };
        /**
         * @description The definition of a user. A property that is null counts as absent.
         * @example {
         *       "name": "tomasz_zielinski",
         *       "displayName": "Tomasz Zieliński",
         *       "email": "tomasz.zielinski@example.com",
         *       "description": "Keeps the **sales** marts in order.",
         *       "teams": [
         *         "Sales"
         *       ],
         *       "roles": [
         *         "DataSteward"
         *       ]
         *     }
         */
        CreateUser: {
            name: components["schemas"]["EntityName"];
            email: components["schemas"]["EmailAddress"];
            /** @description Name for people. */
            displayName?: string | null;
            /** @description Who this is, in Markdown. */
            description?: string | null;
            /** @description Id of the user in the directory it comes from. */
            externalId?: string | null;
            /** @description Name of the user in the directory it comes from. */
            scimUserName?: string | null;
            /**
             * @description Time zone of the user.
             * @example Europe/Warsaw
             */
            timezone?: string | null;
            /**
             * @description Whether this is a bot.
             * @default false
             */
            isBot: boolean | null;
            /** @description Name of the bot that this user serves. */
            botName?: string | null;
            /**
             * @description Whether the user is an admin.
             * @default false
             */
            isAdmin: boolean | null;
            profile?: components["schemas"]["Profile"] | null;
            /** @description Teams to put the user into. */
            teams?: components["schemas"]["NameOrId"][] | null;
            /** @description Roles to give to the user. */
            roles?: components["schemas"]["NameOrId"][] | null;
            /** @description Personas of the user. */
            personas?: components["schemas"]["EntityReference"][] | null;
            defaultPersona?: components["schemas"]["EntityReference"] | null;
            /** @description The domain that the user belongs to, by its fully qualified name. */
            domain?: string | null;
            /** @description Domains that the user belongs to; the same as `domain` for more than one. */
            domains?: components["schemas"]["NameOrId"][] | null;
            authenticationMechanism?: components["schemas"]["AuthenticationMechanism"] | null;
            /**
             * @description Who sets the password: with `ADMIN_CREATE`, this request.
             * @default USER_CREATE
             * @enum {string|null}
             */
            createPasswordType: "ADMIN_CREATE" | "USER_CREATE" | null;
            /**
             * Format: password
             * @description First password, wanted with `ADMIN_CREATE`.
             */
            password?: string | null;
            /**
             * Format: password
             * @description The same password again.
             */
            confirmPassword?: string | null;
        };
        /** @description Definitions of users. Items are judged one by one, so none of them spoils the request. */
        BulkUsers: unknown[];
        FieldChange: {
            /** @description The changed property. */
            name?: string;
            /** @description What it was. */
            oldValue?: unknown;
            /** @description What it is now. */
            newValue?: unknown;
        };
        /** @description What a version changed. */
        ChangeDescription: {
            fieldsAdded?: components["schemas"]["FieldChange"][];
            fieldsUpdated?: components["schemas"]["FieldChange"][];
            fieldsDeleted?: components["schemas"]["FieldChange"][];
            previousVersion?: components["schemas"]["EntityVersion"];
            /** @description Who made the last change of each property. */
            changeSummary?: Record<string, unknown>;
        };
        /**
         * @description Version of an entity: 0.1 at first, 0.1 more with each change.
         * @example 0.1
         */
        EntityVersion: number;
        /**
         * Format: int64
         * @description Milliseconds since 1970.
         * @example 1769982624214
         */
        Timestamp: number;
        /**
         * @description A user. Relations, `profile` and times of use are absent unless they are asked for.
         * @example {
         *       "id": "5f0c9b52-3f0e-4c0a-9d35-2f6c1f3f7a10",
         *       "name": "tomasz_zielinski",
         *       "fullyQualifiedName": "tomasz_zielinski",
         *       "displayName": "Tomasz Zieliński",
         *       "description": "Keeps the **sales** marts in order.",
         *       "version": 0.1,
         *       "updatedAt": 1769982624214,
         *       "updatedBy": "admin",
         *       "email": "tomasz.zielinski@example.com",
         *       "href": "http://localhost:8585/api/v1/users/5f0c9b52-3f0e-4c0a-9d35-2f6c1f3f7a10",
         *       "isBot": false,
         *       "isAdmin": false,
         *       "allowImpersonation": false,
         *       "deleted": false
         *     }
         */
        User: {
            readonly id: components["schemas"]["Uuid"];
            name: components["schemas"]["EntityName"];
            /** @description The name in lower case, in quotes where it holds a dot. */
            readonly fullyQualifiedName: string;
            /** @description Name for people. */
            displayName?: string;
            /** @description Who this is, in Markdown. */
            description?: string;
            /** @description Id of the user in the directory it comes from. */
            externalId?: string;
            /** @description Name of the user in the directory it comes from. */
            scimUserName?: string;
            readonly version: components["schemas"]["EntityVersion"];
            readonly updatedAt: components["schemas"]["Timestamp"];
            /** @description Name of the caller who made this version. */
            readonly updatedBy: string;
            /** @description Name of the bot that acted for that caller. */
            readonly impersonatedBy?: string;
            email: components["schemas"]["EmailAddress"];
            /**
             * Format: uri
             * @description Address of the user.
             */
            readonly href: string;
            /** @description Time zone of the user. */
            timezone?: string;
            /** @description Whether this is a bot. */
            isBot: boolean;
            /** @description Whether the user is an admin. */
            isAdmin: boolean;
            /** @description Whether a bot may act for others. */
            allowImpersonation: boolean;
            profile?: components["schemas"]["Profile"];
            /** @description Teams of the user. */
            teams?: components["schemas"]["ResolvedReference"][];
            /** @description Personas of the user. */
            personas?: components["schemas"]["ResolvedReference"][];
            /** @description Personas that come with the teams. */
            readonly inheritedPersonas?: components["schemas"]["ResolvedReference"][];
            defaultPersona?: components["schemas"]["ResolvedReference"];
            /** @description How each persona looks to this user. */
            personaPreferences?: components["schemas"]["PersonaPreference"][];
            /** @description What the user owns. */
            readonly owns?: components["schemas"]["ResolvedReference"][];
            /** @description What the user follows. */
            readonly follows?: components["schemas"]["ResolvedReference"][];
            /** @description Whether the user is marked as deleted. */
            readonly deleted: boolean;
            /** @description Roles of the user. */
            roles?: components["schemas"]["ResolvedReference"][];
            /** @description Roles that come with the teams. */
            readonly inheritedRoles?: components["schemas"]["ResolvedReference"][];
            /** @description Domains of the user. */
            domains?: components["schemas"]["ResolvedReference"][];
            /** @description Whether the address is known to be theirs. */
            isEmailVerified?: boolean;
            readonly lastLoginTime?: components["schemas"]["Timestamp"];
            readonly lastActivityTime?: components["schemas"]["Timestamp"];
            readonly changeDescription?: components["schemas"]["ChangeDescription"];
            readonly incrementalChangeDescription?: components["schemas"]["ChangeDescription"];
        };
        /**
         * @description A user as it is answered when it was written: relations are there without asking.
         * @example {
         *       "id": "5f0c9b52-3f0e-4c0a-9d35-2f6c1f3f7a10",
         *       "name": "tomasz_zielinski",
         *       "fullyQualifiedName": "tomasz_zielinski",
         *       "displayName": "Tomasz Zieliński",
         *       "description": "Keeps the **sales** marts in order.",
         *       "version": 0.1,
         *       "updatedAt": 1769982624214,
         *       "updatedBy": "admin",
         *       "email": "tomasz.zielinski@example.com",
         *       "href": "http://localhost:8585/api/v1/users/5f0c9b52-3f0e-4c0a-9d35-2f6c1f3f7a10",
         *       "isBot": false,
         *       "isAdmin": false,
         *       "allowImpersonation": false,
         *       "deleted": false,
         *       "teams": [
         *         {
         *           "id": "0c6f9a3e-8a0b-4a54-9f4e-6d1f6a3b2c01",
         *           "type": "team",
         *           "name": "Sales",
         *           "fullyQualifiedName": "Sales",
         *           "displayName": "Sales",
         *           "deleted": false
         *         }
         *       ],
         *       "personas": [],
         *       "roles": [
         *         {
         *           "id": "9d1e4b7a-52c3-4f68-8b0d-7e2a9c5f1d02",
         *           "type": "role",
         *           "name": "DataSteward",
         *           "fullyQualifiedName": "DataSteward",
         *           "displayName": "Data Steward",
         *           "deleted": false
         *         }
         *       ],
         *       "domains": []
         *     }
         */
        WrittenUser: WithRequired<components["schemas"]["User"], "teams" | "personas" | "roles" | "domains">;
        /** @description Where a page stands. */
        Paging: {
            /** @description Leads to the previous page; absent on the first. */
            before?: components["schemas"]["Cursor"];
            /** @description Leads to the next page; absent on the last. */
            after?: components["schemas"]["Cursor"];
            /**
             * Format: int32
             * @description How many entries there are on all pages.
             */
            total: number;
        };
        UserList: {
            data: components["schemas"]["User"][];
            paging: components["schemas"]["Paging"];
        };
        /** @description What became of one item. */
        BulkResponse: {
            /** @description The fully qualified name; the whole item where it is no valid definition. */
            request: unknown;
            /** @description Why it was refused. */
            message?: string;
            /**
             * @description 200 for what was done, and what a request of its own would have been refused with.
             * @enum {integer}
             */
            status: 200 | 400 | 403 | 404 | 409;
        };
        BulkOperationResult: {
            /** @description Whether nothing was written. */
            dryRun?: boolean;
            /** @enum {string} */
            status: "success" | "failure" | "aborted" | "partialSuccess" | "running";
            /** @description Why the operation was given up. */
            abortReason?: string;
            /** Format: int64 */
            numberOfRowsProcessed: number;
            /** Format: int64 */
            numberOfRowsPassed: number;
            /** Format: int64 */
            numberOfRowsFailed: number;
            /** @description Items that were done; absent where none was a valid definition. */
            successRequest?: components["schemas"]["BulkResponse"][];
            /** @description Items that were refused. */
            failedRequest: components["schemas"]["BulkResponse"][];
        };
        /**
         * @description Name of the error. `UNSUPPORTED_MEDIA_TYPE` and `METHOD_NOT_ALLOWED` are inferred: the vendor names none for 415 and 405. `NOT_FOUND` stands on preview pages only.
         * @enum {string}
         */
        ErrorType: "BAD_REQUEST" | "UNAUTHORIZED" | "FORBIDDEN" | "ENTITY_NOT_FOUND" | "ENTITY_ALREADY_EXISTS" | "ENTITY_LOCKED" | "PRECONDITION_FAILED" | "BULK_LIMIT_EXCEPTION" | "LIMITS_EXCEPTION" | "INTERNAL_ERROR" | "UNSUPPORTED_MEDIA_TYPE" | "METHOD_NOT_ALLOWED" | "NOT_FOUND";
        /** @description Any refusal. */
        Error: {
            /** @description The HTTP status. */
            code: number;
            errorType: components["schemas"]["ErrorType"];
            /** @description What is wrong. */
            message: string;
        };
        /** @description How a persona looks to this user. */
        PersonaPreference: {
            personaId: components["schemas"]["Uuid"];
            /** @description Name of the persona. */
            personaName: string;
            landingPageSettings?: {
                headerColor?: string;
                headerImage?: string;
            };
        };
        /** @description A reference, or its id or fully qualified name alone. */
        Relation: components["schemas"]["EntityReference"] | components["schemas"]["NameOrId"];
        /** @description Properties of a user to change; null removes one. `name` and what only the server writes may be there and stay as they are. */
        UserChange: {
            /** @description Never changes. */
            name?: string | null;
            /**
             * @description Another e-mail address.
             * @example t.zielinski@example.com
             */
            email?: string | null;
            /** @description Name for people. */
            displayName?: string | null;
            /** @description Who this is, in Markdown. */
            description?: string | null;
            /** @description Id of the user in the directory it comes from. */
            externalId?: string | null;
            /** @description Name of the user in the directory it comes from. */
            scimUserName?: string | null;
            /** @description Time zone of the user. */
            timezone?: string | null;
            /** @description Whether this is a bot. */
            isBot?: boolean | null;
            /** @description Whether the user is an admin. */
            isAdmin?: boolean | null;
            /** @description Whether a bot may act for others. */
            allowImpersonation?: boolean | null;
            /** @description Whether the address was shown to be the user's. */
            isEmailVerified?: boolean | null;
            profile?: components["schemas"]["Profile"] | null;
            /** @description Teams of the user. */
            teams?: components["schemas"]["Relation"][] | null;
            /** @description Roles of the user. */
            roles?: components["schemas"]["Relation"][] | null;
            /** @description Personas of the user. */
            personas?: components["schemas"]["Relation"][] | null;
            /** @description Domains of the user. */
            domains?: components["schemas"]["Relation"][] | null;
            defaultPersona?: components["schemas"]["Relation"] | null;
            /** @description How each persona looks to this user. */
            personaPreferences?: components["schemas"]["PersonaPreference"][] | null;
            /** @description Stays as it is. */
            id?: unknown;
            /** @description Stays as it is. */
            fullyQualifiedName?: unknown;
            /** @description Stays as it is. */
            version?: unknown;
            /** @description Stays as it is. */
            updatedAt?: unknown;
            /** @description Stays as it is. */
            updatedBy?: unknown;
            /** @description Stays as it is. */
            impersonatedBy?: unknown;
            /** @description Stays as it is. */
            href?: unknown;
            /** @description Stays as it is. */
            owns?: unknown;
            /** @description Stays as it is. */
            follows?: unknown;
            /** @description Stays as it is. */
            inheritedRoles?: unknown;
            /** @description Stays as it is. */
            inheritedPersonas?: unknown;
            /** @description Stays as it is. */
            authenticationMechanism?: unknown;
            /** @description Stays as it is. */
            changeDescription?: unknown;
            /** @description Stays as it is. */
            incrementalChangeDescription?: unknown;
            /** @description Stays as it is. */
            deleted?: unknown;
            /** @description Stays as it is. */
            lastLoginTime?: unknown;
            /** @description Stays as it is. */
            lastActivityTime?: unknown;
        };
        /** @description What a user must look like once a patch was applied to it. */
        PatchedUser: {
            email: components["schemas"]["EmailAddress"];
        } & WithRequired<components["schemas"]["UserChange"], "name" | "email">;
        /** @description One operation of a JSON Patch (RFC 6902). */
        PatchStep: {
            /** @enum {string} */
            op: "add" | "remove" | "replace" | "move" | "copy" | "test";
            path: components["schemas"]["Pointer"];
            from?: components["schemas"]["Pointer"];
            /** @description The value; some clients send null where none is needed. */
            value?: unknown;
        } & (unknown & unknown);
        /**
         * @description A JSON Pointer.
         * @example /displayName
         */
        Pointer: string;
        /** @description An array is a JSON Patch (RFC 6902), an object a JSON Merge Patch (RFC 7396). */
        UserPatch: unknown[] | Record<string, unknown>;
        /** @description Versions of an entity, the latest first. */
        EntityHistory: {
            /** @constant */
            entityType: "user";
            versions: (components["schemas"]["WrittenUser"] | string)[];
        };
        /** @description What to restore. */
        RestoreEntity: {
            id: components["schemas"]["Uuid"];
        };
        /** @description A deletion that was begun. */
        DeletionJob: {
            jobId: components["schemas"]["Uuid"];
            message: string;
            entityName: string;
            hardDelete: boolean;
            recursive: boolean;
        };
        /** @description A restoration that was begun. */
        RestoreJob: {
            jobId: components["schemas"]["Uuid"];
            message: string;
        };
        ServerVersion: {
            /** @description Clients compare its first two numbers with their own. */
            version: string;
            revision: string;
            timestamp: components["schemas"]["Timestamp"];
        };
        HistoryList: {
            data: components["schemas"]["WrittenUser"][];
            paging: components["schemas"]["Paging"];
        };
        AssetList: {
            data: components["schemas"]["ResolvedReference"][];
            paging: components["schemas"]["OffsetPaging"];
        };
        OffsetPaging: {
            /** Format: int32 */
            total: number;
            /** Format: int32 */
            offset: number;
            /** Format: int32 */
            limit: number;
        };
        /** @description The definition of a team. A property that is null counts as absent. */
        CreateTeam: {
            name: components["schemas"]["EntityName"];
            /** @description Name for people. */
            displayName?: string | null;
            /** @description What the team is, in Markdown. */
            description?: string | null;
            /**
             * @description Kind of the team.
             * @default Group
             * @enum {string|null}
             */
            teamType: "Group" | "Department" | "Division" | "BusinessUnit" | "Organization" | null;
            email?: components["schemas"]["EmailAddress"] | null;
            /** @description Id of the team in the directory it comes from. */
            externalId?: string | null;
            /**
             * @description Whether anybody may join; otherwise an admin adds members.
             * @default true
             */
            isJoinable: boolean | null;
            /** @description Teams that this one is part of. */
            parents?: components["schemas"]["NameOrId"][] | null;
            /** @description Teams that are part of this one. */
            children?: components["schemas"]["NameOrId"][] | null;
            /** @description Users to put into the team. */
            users?: components["schemas"]["NameOrId"][] | null;
            /** @description Roles that members inherit. */
            defaultRoles?: components["schemas"]["NameOrId"][] | null;
            /** @description Policies of the team. */
            policies?: components["schemas"]["NameOrId"][] | null;
            /** @description Domains of the team. */
            domains?: components["schemas"]["NameOrId"][] | null;
            profile?: components["schemas"]["Profile"] | null;
        };
        /** @description The definition of a role. A property that is null counts as absent. */
        CreateRole: {
            name: components["schemas"]["EntityName"];
            /** @description Name for people. */
            displayName?: string | null;
            /** @description What the role is for, in Markdown. */
            description?: string | null;
            /** @description Policies of the role. */
            policies?: components["schemas"]["NameOrId"][] | null;
            /** @description Domains of the role. */
            domains?: components["schemas"]["NameOrId"][] | null;
        };
        /** @description A team. Relations are absent unless they are asked for. */
        Team: {
            readonly id: components["schemas"]["Uuid"];
            name: components["schemas"]["EntityName"];
            readonly fullyQualifiedName: string;
            displayName?: string;
            description?: string;
            readonly version: components["schemas"]["EntityVersion"];
            readonly updatedAt: components["schemas"]["Timestamp"];
            readonly updatedBy: string;
            /**
             * Format: uri
             * @description Address of the team.
             */
            readonly href: string;
            readonly deleted: boolean;
            /** @enum {string} */
            teamType: "Group" | "Department" | "Division" | "BusinessUnit" | "Organization";
            email?: components["schemas"]["EmailAddress"];
            externalId?: string;
            isJoinable: boolean;
            profile?: components["schemas"]["Profile"];
            /** @description Teams that this one is part of. */
            parents?: components["schemas"]["ResolvedReference"][];
            /** @description Teams that are part of this one. */
            children?: components["schemas"]["ResolvedReference"][];
            childrenCount?: number;
            /** @description Members. */
            users?: components["schemas"]["ResolvedReference"][];
            userCount?: number;
            /** @description Roles that members inherit. */
            defaultRoles?: components["schemas"]["ResolvedReference"][];
            /** @description Roles that come from the teams above. */
            inheritedRoles?: components["schemas"]["ResolvedReference"][];
            /** @description Domains of the team. */
            domains?: components["schemas"]["ResolvedReference"][];
        };
        /** @description A role. Relations are absent unless they are asked for. */
        Role: {
            readonly id: components["schemas"]["Uuid"];
            name: components["schemas"]["EntityName"];
            readonly fullyQualifiedName: string;
            displayName?: string;
            description?: string;
            readonly version: components["schemas"]["EntityVersion"];
            readonly updatedAt: components["schemas"]["Timestamp"];
            readonly updatedBy: string;
            /**
             * Format: uri
             * @description Address of the role.
             */
            readonly href: string;
            readonly deleted: boolean;
            /** @description Who has the role. */
            users?: components["schemas"]["ResolvedReference"][];
            /** @description Teams whose members inherit the role. */
            teams?: components["schemas"]["ResolvedReference"][];
        };
        TeamList: {
            data: components["schemas"]["Team"][];
            paging: components["schemas"]["Paging"];
        };
        RoleList: {
            data: components["schemas"]["Role"][];
            paging: components["schemas"]["Paging"];
        };
    };
    responses: {
        /** @description The body or a parameter is missing, unreadable or breaks a rule. */
        BadRequest: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["Error"] & {
                    /** @constant */
                    code?: 400;
                    /** @constant */
                    errorType?: "BAD_REQUEST";
                };
            };
        };
        /** @description The token is missing, not known or expired. */
        Unauthorized: {
            headers: {
                "WWW-Authenticate": components["headers"]["Challenge"];
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["Error"] & {
                    /** @constant */
                    code?: 401;
                    /** @constant */
                    errorType?: "UNAUTHORIZED";
                };
            };
        };
        /** @description The caller lacks the right for this operation. */
        Forbidden: {
            headers: {
                "WWW-Authenticate": components["headers"]["Challenge"];
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["Error"] & {
                    /** @constant */
                    code?: 403;
                    /** @constant */
                    errorType?: "FORBIDDEN";
                };
            };
        };
        /** @description There is no such user, or it is deleted. */
        UserNotFound: {
            headers: {
                "WWW-Authenticate": components["headers"]["Challenge"];
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["Error"] & {
                    /** @constant */
                    code?: 404;
                    /** @constant */
                    errorType?: "ENTITY_NOT_FOUND";
                };
            };
        };
        /** @description A team, role, persona or domain named in the body does not exist. */
        ReferenceNotFound: {
            headers: {
                "WWW-Authenticate": components["headers"]["Challenge"];
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["Error"] & {
                    /** @constant */
                    code?: 404;
                    /** @constant */
                    errorType?: "ENTITY_NOT_FOUND";
                };
            };
        };
        /** @description Another user holds the name or the e-mail address. Deleted users still hold theirs. */
        Conflict: {
            headers: {
                "WWW-Authenticate": components["headers"]["Challenge"];
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["Error"] & {
                    /** @constant */
                    code?: 409;
                    /** @constant */
                    errorType?: "ENTITY_ALREADY_EXISTS";
                };
            };
        };
        /** @description Another user holds the e-mail address. */
        EmailConflict: {
            headers: {
                "WWW-Authenticate": components["headers"]["Challenge"];
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["Error"] & {
                    /** @constant */
                    code?: 409;
                    /** @constant */
                    errorType?: "ENTITY_ALREADY_EXISTS";
                };
            };
        };
        /** @description The body is larger than the server takes. The vendor names one error type for 413. */
        TooLarge: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["Error"] & {
                    /** @constant */
                    code?: 413;
                    /** @constant */
                    errorType?: "BULK_LIMIT_EXCEPTION";
                };
            };
        };
        /** @description The body does not say that it is JSON. */
        UnsupportedMediaType: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["Error"] & {
                    /** @constant */
                    code?: 415;
                    /** @constant */
                    errorType?: "UNSUPPORTED_MEDIA_TYPE";
                };
            };
        };
        /** @description A limit of the organization's plan is reached. */
        LimitReached: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["Error"] & {
                    /** @constant */
                    code?: 429;
                    /** @constant */
                    errorType?: "LIMITS_EXCEPTION";
                };
            };
        };
        /** @description The server failed. */
        InternalError: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["Error"] & {
                    /** @constant */
                    code?: 500;
                    /** @constant */
                    errorType?: "INTERNAL_ERROR";
                };
            };
        };
        /** @description The user has changed since the ETag in `If-Match` was read. */
        PreconditionFailed: {
            headers: {
                "WWW-Authenticate": components["headers"]["Challenge"];
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["Error"] & {
                    /** @constant */
                    code?: 412;
                    /** @constant */
                    errorType?: "PRECONDITION_FAILED";
                };
            };
        };
        /** @description There is no such user, or it has no such version. */
        VersionNotFound: {
            headers: {
                "WWW-Authenticate": components["headers"]["Challenge"];
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["Error"] & {
                    /** @constant */
                    code?: 404;
                    /** @constant */
                    errorType?: "ENTITY_NOT_FOUND";
                };
            };
        };
        /** @description The caller has no user. */
        CallerNotFound: {
            headers: {
                "WWW-Authenticate": components["headers"]["Challenge"];
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["Error"] & {
                    /** @constant */
                    code?: 404;
                    /** @constant */
                    errorType?: "ENTITY_NOT_FOUND";
                };
            };
        };
        /** @description There is no such entity, or it is deleted. */
        EntityNotFound: {
            headers: {
                "WWW-Authenticate": components["headers"]["Challenge"];
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["Error"] & {
                    /** @constant */
                    code?: 404;
                    /** @constant */
                    errorType?: "ENTITY_NOT_FOUND";
                };
            };
        };
        /** @description Another entity of this kind holds the name. Deleted ones still hold theirs. */
        EntityConflict: {
            headers: {
                "WWW-Authenticate": components["headers"]["Challenge"];
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["Error"] & {
                    /** @constant */
                    code?: 409;
                    /** @constant */
                    errorType?: "ENTITY_ALREADY_EXISTS";
                };
            };
        };
    };
    parameters: {
        /**
         * @description Id of the user.
         * @example 5f0c9b52-3f0e-4c0a-9d35-2f6c1f3f7a10
         */
        UserId: components["schemas"]["Uuid"];
        /**
         * @description Fully qualified name of the user, in any case; the quotes of a name that holds a dot may be left out.
         * @example tomasz_zielinski
         */
        UserName: string;
        /**
         * @description Relations to add to the answer, separated by commas. Any property of a user can be named; `*` means all.
         * @example [
         *       "teams",
         *       "roles"
         *     ]
         */
        Fields: ("*" | "profile" | "roles" | "teams" | "follows" | "owns" | "domains" | "personas" | "defaultPersona" | "inheritedRoles" | "inheritedPersonas" | "lastLoginTime" | "lastActivityTime" | "personaPreferences" | "id" | "name" | "fullyQualifiedName" | "description" | "externalId" | "scimUserName" | "displayName" | "version" | "updatedAt" | "updatedBy" | "impersonatedBy" | "email" | "href" | "timezone" | "isBot" | "isAdmin" | "allowImpersonation" | "changeDescription" | "incrementalChangeDescription" | "deleted" | "isEmailVerified")[];
        /** @description How many entries a page holds. 0 asks for the total alone. */
        Limit: number;
        /** @description Answers the page that ends before this cursor. Not together with `after`. */
        Before: components["schemas"]["Cursor"];
        /** @description Answers the page that begins after this cursor. Not together with `before`. */
        After: components["schemas"]["Cursor"];
        /** @description Whether deleted ones are found. */
        Include: "all" | "deleted" | "non-deleted";
        /** @description Removes for good instead of marking as deleted. */
        HardDelete: boolean;
        /** @description Accepted from clients that send it; it changes nothing here. */
        Recursive: boolean;
        /**
         * @description Only members of this team, by its fully qualified name.
         * @example Sales
         */
        Team: string;
        /** @description Only admins (true) or only others (false). */
        IsAdmin: boolean;
        /** @description Only bots (true) or only people (false). */
        IsBot: boolean;
        /** @description Answers at once; the work is done in the background. */
        Async: boolean;
        /**
         * @description The ETag that the user must still have.
         * @example "0.2-1769982624214"
         */
        IfMatch: string;
        /** @description Minutes within which a user must have been active. */
        TimeWindow: number;
        /**
         * @description From this moment on, in milliseconds since 1970.
         * @example 1769900000000
         */
        StartTs: number;
        /**
         * @description Up to and with this moment, in milliseconds since 1970.
         * @example 1770000000000
         */
        EndTs: number;
        /** @description How many versions a page holds. */
        HistoryLimit: number;
        /** @description How many assets a page holds. */
        AssetLimit: number;
        /** @description How many assets to leave out. */
        Offset: number;
        /**
         * @description Number of a version.
         * @example 0.1
         */
        Version: string;
        /**
         * @description Id of the team.
         * @example 0c6f9a3e-8a0b-4a54-9f4e-6d1f6a3b2c01
         */
        TeamId: components["schemas"]["Uuid"];
        /**
         * @description Fully qualified name of the team.
         * @example Sales
         */
        TeamName: string;
        /**
         * @description Id of the role.
         * @example 0c6f9a3e-8a0b-4a54-9f4e-6d1f6a3b2c01
         */
        RoleId: components["schemas"]["Uuid"];
        /**
         * @description Fully qualified name of the role.
         * @example DataSteward
         */
        RoleName: string;
        /**
         * @description Relations to add to the answer, separated by commas; `*` means all.
         * @example [
         *       "users",
         *       "defaultRoles"
         *     ]
         */
        TeamFields: ("*" | "users" | "userCount" | "parents" | "children" | "childrenCount" | "defaultRoles" | "inheritedRoles" | "domains" | "policies" | "owners" | "owns" | "profile" | "id" | "name" | "fullyQualifiedName" | "displayName" | "description" | "version" | "updatedAt" | "updatedBy" | "href" | "deleted" | "email" | "externalId" | "isJoinable" | "teamType")[];
        /**
         * @description Relations to add to the answer, separated by commas; `*` means all.
         * @example [
         *       "users"
         *     ]
         */
        RoleFields: ("*" | "users" | "teams" | "policies" | "owners" | "domains" | "id" | "name" | "fullyQualifiedName" | "displayName" | "description" | "version" | "updatedAt" | "updatedBy" | "href" | "deleted")[];
    };
    requestBodies: never;
    headers: {
        /** @description Names the scheme of the refusing server. */
        Challenge: "om-auth";
        /** @description Address of what was made. */
        Location: string;
        /** @description What the request came to. */
        Change: "entityCreated" | "entityUpdated" | "entityNoChange" | "entitySoftDeleted" | "entityDeleted" | "entityRestored";
        /**
         * @description Tag of this state of the user, for `If-Match`.
         * @example "0.2-1769982624214"
         */
        ETag: string;
    };
    pathItems: never;
}
export type $defs = Record<string, never>;
export interface operations {
    listUsers: {
        parameters: {
            query?: {
                /**
                 * @description Relations to add to the answer, separated by commas. Any property of a user can be named; `*` means all.
                 * @example [
                 *       "teams",
                 *       "roles"
                 *     ]
                 */
                fields?: components["parameters"]["Fields"];
                /**
                 * @description Only members of this team, by its fully qualified name.
                 * @example Sales
                 */
                team?: components["parameters"]["Team"];
                /** @description How many entries a page holds. 0 asks for the total alone. */
                limit?: components["parameters"]["Limit"];
                /** @description Answers the page that ends before this cursor. Not together with `after`. */
                before?: components["parameters"]["Before"];
                /** @description Answers the page that begins after this cursor. Not together with `before`. */
                after?: components["parameters"]["After"];
                /** @description Only admins (true) or only others (false). */
                isAdmin?: components["parameters"]["IsAdmin"];
                /** @description Only bots (true) or only people (false). */
                isBot?: components["parameters"]["IsBot"];
                /** @description Whether deleted ones are found. */
                include?: components["parameters"]["Include"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page of users. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["UserList"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            429: components["responses"]["LimitReached"];
            500: components["responses"]["InternalError"];
        };
    };
    createOrUpdateUser: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CreateUser"];
            };
        };
        responses: {
            /** @description The user as it is now. */
            200: {
                headers: {
                    "X-OpenMetadata-Change": components["headers"]["Change"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["WrittenUser"];
                };
            };
            /** @description The new user. */
            201: {
                headers: {
                    Location: components["headers"]["Location"];
                    "X-OpenMetadata-Change": components["headers"]["Change"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["WrittenUser"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["ReferenceNotFound"];
            409: components["responses"]["EmailConflict"];
            413: components["responses"]["TooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            429: components["responses"]["LimitReached"];
            500: components["responses"]["InternalError"];
        };
    };
    createUser: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CreateUser"];
            };
        };
        responses: {
            /** @description The new user, as the server's own OpenAPI document has it; servers answer 201. */
            200: {
                headers: {
                    Location: components["headers"]["Location"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["WrittenUser"];
                };
            };
            /** @description The new user, with all that was sent. */
            201: {
                headers: {
                    Location: components["headers"]["Location"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["WrittenUser"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["ReferenceNotFound"];
            409: components["responses"]["Conflict"];
            413: components["responses"]["TooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            429: components["responses"]["LimitReached"];
            500: components["responses"]["InternalError"];
        };
    };
    bulkCreateOrUpdateUsers: {
        parameters: {
            query?: {
                /** @description Answers at once; the work is done in the background. */
                async?: components["parameters"]["Async"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["BulkUsers"];
            };
        };
        responses: {
            /** @description What became of each item. The status is 200 even when all of them failed. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["BulkOperationResult"];
                };
            };
            /** @description The items were taken; those that are not permitted have failed already. */
            202: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["BulkOperationResult"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            413: components["responses"]["TooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            429: components["responses"]["LimitReached"];
            500: components["responses"]["InternalError"];
        };
    };
    getUser: {
        parameters: {
            query?: {
                /**
                 * @description Relations to add to the answer, separated by commas. Any property of a user can be named; `*` means all.
                 * @example [
                 *       "teams",
                 *       "roles"
                 *     ]
                 */
                fields?: components["parameters"]["Fields"];
                /** @description Whether deleted ones are found. */
                include?: components["parameters"]["Include"];
            };
            header?: never;
            path: {
                /**
                 * @description Id of the user.
                 * @example 5f0c9b52-3f0e-4c0a-9d35-2f6c1f3f7a10
                 */
                id: components["parameters"]["UserId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The user; relations only where `fields` asks for them. */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["User"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            404: components["responses"]["UserNotFound"];
            429: components["responses"]["LimitReached"];
            500: components["responses"]["InternalError"];
        };
    };
    deleteUser: {
        parameters: {
            query?: {
                /** @description Removes for good instead of marking as deleted. */
                hardDelete?: components["parameters"]["HardDelete"];
                /** @description Accepted from clients that send it; it changes nothing here. */
                recursive?: components["parameters"]["Recursive"];
            };
            header?: never;
            path: {
                /**
                 * @description Id of the user.
                 * @example 5f0c9b52-3f0e-4c0a-9d35-2f6c1f3f7a10
                 */
                id: components["parameters"]["UserId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The deleted user. */
            200: {
                headers: {
                    "X-OpenMetadata-Change": components["headers"]["Change"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["WrittenUser"];
                };
            };
            /** @description The user is gone for good; one preview page has it, servers answer 200. */
            204: {
                headers: {
                    "X-OpenMetadata-Change": components["headers"]["Change"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["UserNotFound"];
            429: components["responses"]["LimitReached"];
            500: components["responses"]["InternalError"];
        };
    };
    patchUser: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description The ETag that the user must still have.
                 * @example "0.2-1769982624214"
                 */
                "If-Match"?: components["parameters"]["IfMatch"];
            };
            path: {
                /**
                 * @description Id of the user.
                 * @example 5f0c9b52-3f0e-4c0a-9d35-2f6c1f3f7a10
                 */
                id: components["parameters"]["UserId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json-patch+json": components["schemas"]["UserPatch"];
                "application/merge-patch+json": components["schemas"]["UserPatch"];
                "application/json": components["schemas"]["UserPatch"];
            };
        };
        responses: {
            /** @description The user as it is now. */
            200: {
                headers: {
                    "X-OpenMetadata-Change": components["headers"]["Change"];
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["WrittenUser"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["UserNotFound"];
            409: components["responses"]["EmailConflict"];
            412: components["responses"]["PreconditionFailed"];
            413: components["responses"]["TooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            429: components["responses"]["LimitReached"];
            500: components["responses"]["InternalError"];
        };
    };
    getUserByName: {
        parameters: {
            query?: {
                /**
                 * @description Relations to add to the answer, separated by commas. Any property of a user can be named; `*` means all.
                 * @example [
                 *       "teams",
                 *       "roles"
                 *     ]
                 */
                fields?: components["parameters"]["Fields"];
                /** @description Whether deleted ones are found. */
                include?: components["parameters"]["Include"];
            };
            header?: never;
            path: {
                /**
                 * @description Fully qualified name of the user, in any case; the quotes of a name that holds a dot may be left out.
                 * @example tomasz_zielinski
                 */
                name: components["parameters"]["UserName"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The user; relations only where `fields` asks for them. */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["User"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            404: components["responses"]["UserNotFound"];
            429: components["responses"]["LimitReached"];
            500: components["responses"]["InternalError"];
        };
    };
    deleteUserByName: {
        parameters: {
            query?: {
                /** @description Removes for good instead of marking as deleted. */
                hardDelete?: components["parameters"]["HardDelete"];
                /** @description Accepted from clients that send it; it changes nothing here. */
                recursive?: components["parameters"]["Recursive"];
            };
            header?: never;
            path: {
                /**
                 * @description Fully qualified name of the user, in any case; the quotes of a name that holds a dot may be left out.
                 * @example tomasz_zielinski
                 */
                name: components["parameters"]["UserName"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The deleted user. */
            200: {
                headers: {
                    "X-OpenMetadata-Change": components["headers"]["Change"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["WrittenUser"];
                };
            };
            /** @description The user is gone for good; one preview page has it, servers answer 200. */
            204: {
                headers: {
                    "X-OpenMetadata-Change": components["headers"]["Change"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["UserNotFound"];
            429: components["responses"]["LimitReached"];
            500: components["responses"]["InternalError"];
        };
    };
    patchUserByName: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description The ETag that the user must still have.
                 * @example "0.2-1769982624214"
                 */
                "If-Match"?: components["parameters"]["IfMatch"];
            };
            path: {
                /**
                 * @description Fully qualified name of the user, in any case; the quotes of a name that holds a dot may be left out.
                 * @example tomasz_zielinski
                 */
                name: components["parameters"]["UserName"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json-patch+json": components["schemas"]["UserPatch"];
                "application/merge-patch+json": components["schemas"]["UserPatch"];
                "application/json": components["schemas"]["UserPatch"];
            };
        };
        responses: {
            /** @description The user as it is now. */
            200: {
                headers: {
                    "X-OpenMetadata-Change": components["headers"]["Change"];
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["WrittenUser"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["UserNotFound"];
            409: components["responses"]["EmailConflict"];
            412: components["responses"]["PreconditionFailed"];
            413: components["responses"]["TooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            429: components["responses"]["LimitReached"];
            500: components["responses"]["InternalError"];
        };
    };
    deleteUserAsync: {
        parameters: {
            query?: {
                /** @description Removes for good instead of marking as deleted. */
                hardDelete?: components["parameters"]["HardDelete"];
                /** @description Accepted from clients that send it; it changes nothing here. */
                recursive?: components["parameters"]["Recursive"];
            };
            header?: never;
            path: {
                /**
                 * @description Id of the user.
                 * @example 5f0c9b52-3f0e-4c0a-9d35-2f6c1f3f7a10
                 */
                id: components["parameters"]["UserId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The deletion was begun. */
            202: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DeletionJob"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["UserNotFound"];
            429: components["responses"]["LimitReached"];
            500: components["responses"]["InternalError"];
        };
    };
    restoreUser: {
        parameters: {
            query?: {
                /** @description Answers at once; the work is done in the background. */
                async?: components["parameters"]["Async"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["RestoreEntity"];
            };
        };
        responses: {
            /** @description The user as it is now. */
            200: {
                headers: {
                    "X-OpenMetadata-Change": components["headers"]["Change"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["WrittenUser"];
                };
            };
            /** @description The restoration was begun. */
            202: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RestoreJob"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["UserNotFound"];
            413: components["responses"]["TooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            429: components["responses"]["LimitReached"];
            500: components["responses"]["InternalError"];
        };
    };
    getLoggedInUser: {
        parameters: {
            query?: {
                /**
                 * @description Relations to add to the answer, separated by commas. Any property of a user can be named; `*` means all.
                 * @example [
                 *       "teams",
                 *       "roles"
                 *     ]
                 */
                fields?: components["parameters"]["Fields"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The user whose token was sent. */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["User"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            404: components["responses"]["CallerNotFound"];
            429: components["responses"]["LimitReached"];
            500: components["responses"]["InternalError"];
        };
    };
    listLoggedInUserGroupTeams: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The teams of type Group that the caller is in. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ResolvedReference"][];
                };
            };
            401: components["responses"]["Unauthorized"];
            404: components["responses"]["CallerNotFound"];
            429: components["responses"]["LimitReached"];
            500: components["responses"]["InternalError"];
        };
    };
    listOnlineUsers: {
        parameters: {
            query?: {
                /** @description Minutes within which a user must have been active. */
                timeWindow?: components["parameters"]["TimeWindow"];
                /**
                 * @description Relations to add to the answer, separated by commas. Any property of a user can be named; `*` means all.
                 * @example [
                 *       "teams",
                 *       "roles"
                 *     ]
                 */
                fields?: components["parameters"]["Fields"];
                /** @description How many entries a page holds. 0 asks for the total alone. */
                limit?: components["parameters"]["Limit"];
                /** @description Answers the page that ends before this cursor. Not together with `after`. */
                before?: components["parameters"]["Before"];
                /** @description Answers the page that begins after this cursor. Not together with `before`. */
                after?: components["parameters"]["After"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page of users, the last active first. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["UserList"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            429: components["responses"]["LimitReached"];
            500: components["responses"]["InternalError"];
        };
    };
    listUserHistory: {
        parameters: {
            query: {
                /**
                 * @description From this moment on, in milliseconds since 1970.
                 * @example 1769900000000
                 */
                startTs: components["parameters"]["StartTs"];
                /**
                 * @description Up to and with this moment, in milliseconds since 1970.
                 * @example 1770000000000
                 */
                endTs: components["parameters"]["EndTs"];
                /** @description How many versions a page holds. */
                limit?: components["parameters"]["HistoryLimit"];
                /** @description Answers the page that ends before this cursor. Not together with `after`. */
                before?: components["parameters"]["Before"];
                /** @description Answers the page that begins after this cursor. Not together with `before`. */
                after?: components["parameters"]["After"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page of versions, the latest first. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HistoryList"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            429: components["responses"]["LimitReached"];
            500: components["responses"]["InternalError"];
        };
    };
    listUserVersions: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Id of the user.
                 * @example 5f0c9b52-3f0e-4c0a-9d35-2f6c1f3f7a10
                 */
                id: components["parameters"]["UserId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description All versions that are kept, the latest first. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["EntityHistory"];
                };
            };
            401: components["responses"]["Unauthorized"];
            404: components["responses"]["UserNotFound"];
            429: components["responses"]["LimitReached"];
            500: components["responses"]["InternalError"];
        };
    };
    getUserVersion: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Id of the user.
                 * @example 5f0c9b52-3f0e-4c0a-9d35-2f6c1f3f7a10
                 */
                id: components["parameters"]["UserId"];
                /**
                 * @description Number of a version.
                 * @example 0.1
                 */
                version: components["parameters"]["Version"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The user as it was. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["WrittenUser"];
                };
            };
            401: components["responses"]["Unauthorized"];
            404: components["responses"]["VersionNotFound"];
            429: components["responses"]["LimitReached"];
            500: components["responses"]["InternalError"];
        };
    };
    listUserAssets: {
        parameters: {
            query?: {
                /** @description How many assets a page holds. */
                limit?: components["parameters"]["AssetLimit"];
                /** @description How many assets to leave out. */
                offset?: components["parameters"]["Offset"];
            };
            header?: never;
            path: {
                /**
                 * @description Id of the user.
                 * @example 5f0c9b52-3f0e-4c0a-9d35-2f6c1f3f7a10
                 */
                id: components["parameters"]["UserId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page of references. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AssetList"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            404: components["responses"]["UserNotFound"];
            429: components["responses"]["LimitReached"];
            500: components["responses"]["InternalError"];
        };
    };
    listUserAssetsByName: {
        parameters: {
            query?: {
                /** @description How many assets a page holds. */
                limit?: components["parameters"]["AssetLimit"];
                /** @description How many assets to leave out. */
                offset?: components["parameters"]["Offset"];
            };
            header?: never;
            path: {
                /**
                 * @description Fully qualified name of the user, in any case; the quotes of a name that holds a dot may be left out.
                 * @example tomasz_zielinski
                 */
                name: components["parameters"]["UserName"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page of references. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AssetList"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            404: components["responses"]["UserNotFound"];
            429: components["responses"]["LimitReached"];
            500: components["responses"]["InternalError"];
        };
    };
    listRoles: {
        parameters: {
            query?: {
                /**
                 * @description Relations to add to the answer, separated by commas; `*` means all.
                 * @example [
                 *       "users"
                 *     ]
                 */
                fields?: components["parameters"]["RoleFields"];
                /** @description How many entries a page holds. 0 asks for the total alone. */
                limit?: components["parameters"]["Limit"];
                /** @description Answers the page that ends before this cursor. Not together with `after`. */
                before?: components["parameters"]["Before"];
                /** @description Answers the page that begins after this cursor. Not together with `before`. */
                after?: components["parameters"]["After"];
                /** @description Whether deleted ones are found. */
                include?: components["parameters"]["Include"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page of roles in the order of their names. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RoleList"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            429: components["responses"]["LimitReached"];
            500: components["responses"]["InternalError"];
        };
    };
    createOrUpdateRole: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CreateRole"];
            };
        };
        responses: {
            /** @description The role as it is now. */
            200: {
                headers: {
                    "X-OpenMetadata-Change": components["headers"]["Change"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Role"];
                };
            };
            /** @description The new role. */
            201: {
                headers: {
                    Location: components["headers"]["Location"];
                    "X-OpenMetadata-Change": components["headers"]["Change"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Role"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            413: components["responses"]["TooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            429: components["responses"]["LimitReached"];
            500: components["responses"]["InternalError"];
        };
    };
    createRole: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CreateRole"];
            };
        };
        responses: {
            /** @description The new role. */
            201: {
                headers: {
                    Location: components["headers"]["Location"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Role"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            409: components["responses"]["EntityConflict"];
            413: components["responses"]["TooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            429: components["responses"]["LimitReached"];
            500: components["responses"]["InternalError"];
        };
    };
    getRole: {
        parameters: {
            query?: {
                /**
                 * @description Relations to add to the answer, separated by commas; `*` means all.
                 * @example [
                 *       "users"
                 *     ]
                 */
                fields?: components["parameters"]["RoleFields"];
                /** @description Whether deleted ones are found. */
                include?: components["parameters"]["Include"];
            };
            header?: never;
            path: {
                /**
                 * @description Id of the role.
                 * @example 0c6f9a3e-8a0b-4a54-9f4e-6d1f6a3b2c01
                 */
                id: components["parameters"]["RoleId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The role. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Role"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            404: components["responses"]["EntityNotFound"];
            429: components["responses"]["LimitReached"];
            500: components["responses"]["InternalError"];
        };
    };
    deleteRole: {
        parameters: {
            query?: {
                /** @description Removes for good instead of marking as deleted. */
                hardDelete?: components["parameters"]["HardDelete"];
                /** @description Accepted from clients that send it; it changes nothing here. */
                recursive?: components["parameters"]["Recursive"];
            };
            header?: never;
            path: {
                /**
                 * @description Id of the role.
                 * @example 0c6f9a3e-8a0b-4a54-9f4e-6d1f6a3b2c01
                 */
                id: components["parameters"]["RoleId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The deleted role. */
            200: {
                headers: {
                    "X-OpenMetadata-Change": components["headers"]["Change"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Role"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["EntityNotFound"];
            429: components["responses"]["LimitReached"];
            500: components["responses"]["InternalError"];
        };
    };
    getRoleByName: {
        parameters: {
            query?: {
                /**
                 * @description Relations to add to the answer, separated by commas; `*` means all.
                 * @example [
                 *       "users"
                 *     ]
                 */
                fields?: components["parameters"]["RoleFields"];
                /** @description Whether deleted ones are found. */
                include?: components["parameters"]["Include"];
            };
            header?: never;
            path: {
                /**
                 * @description Fully qualified name of the role.
                 * @example DataSteward
                 */
                name: components["parameters"]["RoleName"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The role. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Role"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            404: components["responses"]["EntityNotFound"];
            429: components["responses"]["LimitReached"];
            500: components["responses"]["InternalError"];
        };
    };
    getServerVersion: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The version. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ServerVersion"];
                };
            };
            429: components["responses"]["LimitReached"];
            500: components["responses"]["InternalError"];
        };
    };
    listTeams: {
        parameters: {
            query?: {
                /**
                 * @description Relations to add to the answer, separated by commas; `*` means all.
                 * @example [
                 *       "users",
                 *       "defaultRoles"
                 *     ]
                 */
                fields?: components["parameters"]["TeamFields"];
                /** @description How many entries a page holds. 0 asks for the total alone. */
                limit?: components["parameters"]["Limit"];
                /** @description Answers the page that ends before this cursor. Not together with `after`. */
                before?: components["parameters"]["Before"];
                /** @description Answers the page that begins after this cursor. Not together with `before`. */
                after?: components["parameters"]["After"];
                /** @description Whether deleted ones are found. */
                include?: components["parameters"]["Include"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page of teams in the order of their names. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TeamList"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            429: components["responses"]["LimitReached"];
            500: components["responses"]["InternalError"];
        };
    };
    createOrUpdateTeam: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CreateTeam"];
            };
        };
        responses: {
            /** @description The team as it is now. */
            200: {
                headers: {
                    "X-OpenMetadata-Change": components["headers"]["Change"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Team"];
                };
            };
            /** @description The new team. */
            201: {
                headers: {
                    Location: components["headers"]["Location"];
                    "X-OpenMetadata-Change": components["headers"]["Change"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Team"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["ReferenceNotFound"];
            413: components["responses"]["TooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            429: components["responses"]["LimitReached"];
            500: components["responses"]["InternalError"];
        };
    };
    createTeam: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CreateTeam"];
            };
        };
        responses: {
            /** @description The new team. */
            201: {
                headers: {
                    Location: components["headers"]["Location"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Team"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["ReferenceNotFound"];
            409: components["responses"]["EntityConflict"];
            413: components["responses"]["TooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            429: components["responses"]["LimitReached"];
            500: components["responses"]["InternalError"];
        };
    };
    getTeam: {
        parameters: {
            query?: {
                /**
                 * @description Relations to add to the answer, separated by commas; `*` means all.
                 * @example [
                 *       "users",
                 *       "defaultRoles"
                 *     ]
                 */
                fields?: components["parameters"]["TeamFields"];
                /** @description Whether deleted ones are found. */
                include?: components["parameters"]["Include"];
            };
            header?: never;
            path: {
                /**
                 * @description Id of the team.
                 * @example 0c6f9a3e-8a0b-4a54-9f4e-6d1f6a3b2c01
                 */
                id: components["parameters"]["TeamId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The team. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Team"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            404: components["responses"]["EntityNotFound"];
            429: components["responses"]["LimitReached"];
            500: components["responses"]["InternalError"];
        };
    };
    deleteTeam: {
        parameters: {
            query?: {
                /** @description Removes for good instead of marking as deleted. */
                hardDelete?: components["parameters"]["HardDelete"];
                /** @description Accepted from clients that send it; it changes nothing here. */
                recursive?: components["parameters"]["Recursive"];
            };
            header?: never;
            path: {
                /**
                 * @description Id of the team.
                 * @example 0c6f9a3e-8a0b-4a54-9f4e-6d1f6a3b2c01
                 */
                id: components["parameters"]["TeamId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The deleted team. */
            200: {
                headers: {
                    "X-OpenMetadata-Change": components["headers"]["Change"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Team"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["EntityNotFound"];
            429: components["responses"]["LimitReached"];
            500: components["responses"]["InternalError"];
        };
    };
    getTeamByName: {
        parameters: {
            query?: {
                /**
                 * @description Relations to add to the answer, separated by commas; `*` means all.
                 * @example [
                 *       "users",
                 *       "defaultRoles"
                 *     ]
                 */
                fields?: components["parameters"]["TeamFields"];
                /** @description Whether deleted ones are found. */
                include?: components["parameters"]["Include"];
            };
            header?: never;
            path: {
                /**
                 * @description Fully qualified name of the team.
                 * @example Sales
                 */
                name: components["parameters"]["TeamName"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The team. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Team"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            404: components["responses"]["EntityNotFound"];
            429: components["responses"]["LimitReached"];
            500: components["responses"]["InternalError"];
        };
    };
}
type WithRequired<T, K extends keyof T> = T & {
    [P in K]-?: T[P];
};
