/** Types made from specs/secoda.json by `npm run generate`: change the document, not this file. */
export interface paths {
    "/user": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List Users
         * @description The users of the workspace, a page at a time, oldest first.
         */
        get: operations["listUsers"];
        put?: never;
        /**
         * Create User
         * @description Invite somebody into the workspace. The user stays pending until the invitation is accepted.
         */
        post: operations["createUser"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/user/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Key of the user.
                 * @example 8b0f6a52-3c1d-4e7a-9f25-6d1b7c40e9a3
                 */
                id: components["parameters"]["UserId"];
            };
            cookie?: never;
        };
        /**
         * Get User
         * @description One user.
         */
        get: operations["getUser"];
        put?: never;
        post?: never;
        /**
         * Delete User
         * @description Take a user out of the workspace.
         */
        delete: operations["deleteUser"];
        options?: never;
        head?: never;
        /**
         * Update User
         * @description Change the first name, last name or role of a user. Other fields are ignored.
         */
        patch: operations["updateUser"];
        trace?: never;
    };
    "/auth/group": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List Groups
         * @description The groups of the workspace, a page at a time, oldest first.
         */
        get: operations["listGroups"];
        put?: never;
        /**
         * Create Group
         * @description Make a group.
         */
        post: operations["createGroup"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/auth/group/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Key of the group.
                 * @example 33733f42-8ff7-460b-9e20-50a2133d3bb0
                 */
                id: components["parameters"]["GroupId"];
            };
            cookie?: never;
        };
        /**
         * Get Group
         * @description One group.
         */
        get: operations["getGroup"];
        put?: never;
        post?: never;
        /**
         * Delete Group
         * @description Delete a group; its users stay.
         */
        delete: operations["deleteGroup"];
        options?: never;
        head?: never;
        /**
         * Update Group
         * @description Change a group. Other fields are ignored.
         */
        patch: operations["updateGroup"];
        trace?: never;
    };
    "/auth/teams": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List Teams
         * @description The teams of the workspace, a page at a time, oldest first.
         */
        get: operations["listTeams"];
        put?: never;
        /**
         * Create Team
         * @description Make a team.
         */
        post: operations["createTeam"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/auth/teams/{team_id}": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Key of the team.
                 * @example 33733f42-8ff7-460b-9e20-50a2133d3bb0
                 */
                team_id: components["parameters"]["TeamId"];
            };
            cookie?: never;
        };
        /**
         * Get Team
         * @description One team.
         */
        get: operations["getTeam"];
        put?: never;
        post?: never;
        /**
         * Delete Team
         * @description Delete a team; its users stay.
         */
        delete: operations["deleteTeam"];
        options?: never;
        head?: never;
        /**
         * Update Team
         * @description Change a team. Other fields are ignored.
         */
        patch: operations["updateTeam"];
        trace?: never;
    };
}
export type webhooks = Record<string, never>;
export interface components {
    schemas: {
        /**
         * Format: uuid
         * @example 8b0f6a52-3c1d-4e7a-9f25-6d1b7c40e9a3
         */
        Uuid: string;
        /** @description At most 256 characters, none of them NUL. Spaces around it are dropped. */
        Name: string;
        /** @description 1 to 256 characters that are not all spaces, none of them NUL. Spaces around it are dropped. */
        Title: string;
        /** @description Any text without NUL, or null. */
        Text: string | null;
        /** @description An emoji or the name of a picture, or null. */
        Icon: string | null;
        /**
         * @example editor
         * @enum {string}
         */
        Role: "admin" | "editor" | "viewer" | "guest";
        /**
         * @description Admin, Editor, Viewer or Guest, in any case.
         * @example editor
         */
        RoleWord: string;
        CreateUser: {
            /**
             * @description Given name.
             * @example Noor
             */
            first_name?: components["schemas"]["Name"];
            /**
             * @description Family name.
             * @example Haddad
             */
            last_name?: components["schemas"]["Name"];
            /**
             * @description E-mail address. The vendor calls it optional, and a user without one has no identity: required is inferred. Unique in the workspace, without regard to case. Spaces around it are dropped.
             * @example noor.haddad@example.com
             */
            email: string;
            /** @description What the user may do. A viewer where nothing is said. */
            role?: components["schemas"]["RoleWord"];
            /**
             * @description Team IDs. Mandatory for a guest.
             * @example [
             *       "33733f42-8ff7-460b-9e20-50a2133d3bb0",
             *       "c90dedee-40ee-47ec-9c27-96dc3b2ec363"
             *     ]
             */
            teams?: components["schemas"]["Uuid"][];
            /**
             * @description Group IDs.
             * @example [
             *       "33733f42-8ff7-460b-9e20-50a2133d3bb0",
             *       "c90dedee-40ee-47ec-9c27-96dc3b2ec363"
             *     ]
             */
            user_groups?: components["schemas"]["Uuid"][];
        };
        UpdateUser: {
            /**
             * @description Given name.
             * @example Noor
             */
            first_name?: components["schemas"]["Name"];
            /**
             * @description Family name.
             * @example Haddad-Berg
             */
            last_name?: components["schemas"]["Name"];
            /** @description What the user may do. Who becomes a guest must have a team. */
            role?: components["schemas"]["RoleWord"];
        };
        User: {
            /** @description Key of the user. */
            readonly id: components["schemas"]["Uuid"];
            /**
             * @description Given name.
             * @example Noor
             */
            first_name: string;
            /**
             * @description Family name.
             * @example Haddad
             */
            last_name: string;
            /**
             * Format: email
             * @description E-mail address.
             * @example noor.haddad@example.com
             */
            email: string;
            /** @description What the user may do. */
            role: components["schemas"]["Role"];
            /**
             * @description The workspace that the user belongs to.
             * @example f71585fa-251c-4102-8d81-c97c57c8d435
             */
            readonly workspace_id: components["schemas"]["Uuid"];
            /**
             * @description File name of the portrait.
             * @example noor.jpg
             */
            readonly profile_picture: string | null;
            /**
             * @description True while the user is invited and has not accepted yet.
             * @example false
             */
            readonly pending: boolean;
            /**
             * @description The groups that the user is in.
             * @example [
             *       "33733f42-8ff7-460b-9e20-50a2133d3bb0"
             *     ]
             */
            user_groups: components["schemas"]["Uuid"][];
            /**
             * @description Resources that the user keeps at hand.
             * @example [
             *       "f71585fa-251c-4102-8d81-c97c57c8d435"
             *     ]
             */
            readonly bookmarks: components["schemas"]["Uuid"][];
            /**
             * @description The same as workspace_id.
             * @example f71585fa-251c-4102-8d81-c97c57c8d435
             */
            readonly workspace: components["schemas"]["Uuid"];
            /**
             * @description True for an account that a machine uses.
             * @example false
             */
            readonly is_service_account: boolean;
            /**
             * @description Whether what a service account does counts as popularity.
             * @example true
             */
            readonly service_account_count_popularity: boolean;
            /**
             * Format: date-time
             * @description When the user last signed in, in UTC. Null before the first time.
             * @example 2026-10-05T08:14:09.000Z
             */
            readonly last_login: string | null;
            /**
             * @description Whether the user has seen the newest feature.
             * @example true
             */
            readonly new_feature_acknowledged: boolean;
            /**
             * @description Whether the account is switched off.
             * @example false
             */
            readonly disabled: boolean;
        };
        /** @description A new group. The vendor calls every field optional; that a name is needed is inferred. */
        CreateGroup: {
            /**
             * @description Name of the group.
             * @example Data Stewards
             */
            name: components["schemas"]["Title"];
            /**
             * @description Icon of the group.
             * @example 💼
             */
            icon?: components["schemas"]["Icon"];
            /**
             * @description What the group is for.
             * @example Look after definitions.
             */
            description?: components["schemas"]["Text"];
            /**
             * @description The users in the group; given in a change, these and no others.
             * @example [
             *       "8b0f6a52-3c1d-4e7a-9f25-6d1b7c40e9a3"
             *     ]
             */
            users?: components["schemas"]["Uuid"][];
        };
        UpdateGroup: {
            /**
             * @description Name of the group.
             * @example Data Stewards
             */
            name?: components["schemas"]["Title"];
            /**
             * @description Icon of the group.
             * @example 💼
             */
            icon?: components["schemas"]["Icon"];
            /**
             * @description What the group is for.
             * @example Look after definitions.
             */
            description?: components["schemas"]["Text"];
            /**
             * @description The users in the group; given in a change, these and no others.
             * @example [
             *       "8b0f6a52-3c1d-4e7a-9f25-6d1b7c40e9a3"
             *     ]
             */
            users?: components["schemas"]["Uuid"][];
        };
        Group: {
            /**
             * @description Key of the group.
             * @example 33733f42-8ff7-460b-9e20-50a2133d3bb0
             */
            readonly id: components["schemas"]["Uuid"];
            /**
             * Format: date-time
             * @description When the group was made.
             * @example 2026-10-05T08:14:09.000Z
             */
            readonly created_at: string;
            /**
             * Format: date-time
             * @description When the group last changed.
             * @example 2026-10-05T08:14:09.000Z
             */
            readonly updated_at: string;
            /**
             * @description Who is in the group.
             * @example [
             *       "8b0f6a52-3c1d-4e7a-9f25-6d1b7c40e9a3"
             *     ]
             */
            users: components["schemas"]["Uuid"][];
            /** @example Data Stewards */
            name: string;
            /** @example 💼 */
            icon: string | null;
            /** @example Look after definitions. */
            description: string | null;
            /**
             * @description The workspace that the group belongs to.
             * @example f71585fa-251c-4102-8d81-c97c57c8d435
             */
            readonly workspace_id: components["schemas"]["Uuid"];
            /**
             * @description The Snowflake role that stands for the group.
             * @example null
             */
            readonly snowflake_role: string | null;
        };
        /**
         * @description Whether anybody may join.
         * @example OPEN
         * @enum {string}
         */
        TeamType: "OPEN" | "CLOSED";
        CreateTeam: {
            /**
             * @description Name of the team.
             * @example Growth Analytics
             */
            name: components["schemas"]["Title"];
            /**
             * @description Whether anybody may join. The vendor's newest page requires it, older ones and clients leave it out: OPEN then.
             * @example OPEN
             */
            type?: components["schemas"]["TeamType"];
            /**
             * @description Icon of the team.
             * @example rocket
             */
            icon?: components["schemas"]["Icon"];
            /**
             * @description What the team is for.
             * @example How the product grows.
             */
            description?: components["schemas"]["Text"];
            /**
             * @description The users in the team; given in a change, these and no others. Clients send it, no page names it.
             * @example [
             *       "8b0f6a52-3c1d-4e7a-9f25-6d1b7c40e9a3"
             *     ]
             */
            members?: components["schemas"]["Uuid"][];
        };
        UpdateTeam: {
            /**
             * @description Name of the team.
             * @example Growth Analytics
             */
            name?: components["schemas"]["Title"];
            /**
             * @description Whether anybody may join. The vendor's newest page requires it, older ones and clients leave it out: OPEN then.
             * @example OPEN
             */
            type?: components["schemas"]["TeamType"];
            /**
             * @description Icon of the team.
             * @example rocket
             */
            icon?: components["schemas"]["Icon"];
            /**
             * @description What the team is for.
             * @example How the product grows.
             */
            description?: components["schemas"]["Text"];
            /**
             * @description The users in the team; given in a change, these and no others. Clients send it, no page names it.
             * @example [
             *       "8b0f6a52-3c1d-4e7a-9f25-6d1b7c40e9a3"
             *     ]
             */
            members?: components["schemas"]["Uuid"][];
        };
        /** @description Which parts of the workspace the team's sidebar shows. */
        SidebarSettings: {
            home: boolean;
            catalog: boolean;
            documents: boolean;
            questions: boolean;
            glossary: boolean;
            collections: boolean;
        };
        Team: {
            /**
             * @description Key of the team.
             * @example c90dedee-40ee-47ec-9c27-96dc3b2ec363
             */
            readonly id: components["schemas"]["Uuid"];
            /**
             * Format: date-time
             * @description When the team was made.
             * @example 2026-10-05T08:14:09.000Z
             */
            readonly created_at: string;
            /**
             * Format: date-time
             * @description When the team last changed.
             * @example 2026-10-05T08:14:09.000Z
             */
            readonly updated_at: string;
            /** @example Growth Analytics */
            name: string;
            /** @example rocket */
            icon: string | null;
            type: components["schemas"]["TeamType"];
            /** @example How the product grows. */
            description: string | null;
            sidebar_settings: components["schemas"]["SidebarSettings"];
            /**
             * @description The workspace that the team belongs to.
             * @example f71585fa-251c-4102-8d81-c97c57c8d435
             */
            readonly workspace_id: components["schemas"]["Uuid"];
            /**
             * @description Whether the team was put away.
             * @example false
             */
            readonly archived: boolean;
            /**
             * @description Whether every member but a guest is in it.
             * @example false
             */
            readonly is_default_team: boolean;
            /**
             * @description Whether the team was set up to the end.
             * @example false
             */
            readonly onboarding_completed: boolean;
            /**
             * @description The same, as an older page calls it.
             * @example false
             */
            readonly onboarding_complete?: boolean;
        };
        Links: {
            /**
             * Format: uri
             * @description Address of the next page, null on the last.
             */
            next: string | null;
            /**
             * Format: uri
             * @description Address of the page before, null on the first.
             */
            previous: string | null;
        };
        Meta: {
            page: number;
            previous_page: number | null;
            next_page: number | null;
        };
        /** @description What stands around every page of a list. */
        Envelope: {
            links: components["schemas"]["Links"];
            meta: components["schemas"]["Meta"];
            /** @description How many there are in all. */
            count: number;
            total_pages: number;
        };
        UserPage: components["schemas"]["Envelope"] & {
            results: components["schemas"]["User"][];
        };
        GroupPage: components["schemas"]["Envelope"] & {
            results: components["schemas"]["Group"][];
        };
        TeamPage: components["schemas"]["Envelope"] & {
            results: components["schemas"]["Team"][];
        };
        /**
         * @description One refusal in words.
         * @example {
         *       "detail": "Not found."
         *     }
         */
        Detail: {
            detail: string;
        };
        /**
         * @description For each field that is wrong its messages. What concerns no single field stands under non_field_errors.
         * @example {
         *       "email": [
         *         "This field is required."
         *       ]
         *     }
         */
        FieldErrors: {
            [key: string]: string[];
        };
        Problem: components["schemas"]["Detail"] | components["schemas"]["FieldErrors"];
        /**
         * @description For each value that is wrong its kind, place and message, as Django Ninja tells it.
         * @example {
         *       "detail": [
         *         {
         *           "type": "missing",
         *           "loc": [
         *             "body",
         *             "payload",
         *             "name"
         *           ],
         *           "msg": "Field required"
         *         }
         *       ]
         *     }
         */
        Unprocessable: {
            detail: {
                type: string;
                loc: (string | number)[];
                msg: string;
            }[];
        };
    };
    responses: {
        /** @description The body cannot be read, or a field of it is wrong. The body of this answer is inferred. */
        BadRequest: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["Problem"];
            };
        };
        /** @description No API key, or one that is not valid. */
        Unauthorized: {
            headers: {
                "WWW-Authenticate": "Bearer";
                [name: string]: unknown;
            };
            content: {
                /**
                 * @example {
                 *       "detail": "Authentication credentials were not provided."
                 *     }
                 */
                "application/json": components["schemas"]["Detail"];
            };
        };
        /** @description Only an admin may change users, groups and teams. */
        Forbidden: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                /**
                 * @example {
                 *       "detail": "You do not have permission to perform this action."
                 *     }
                 */
                "application/json": components["schemas"]["Detail"];
            };
        };
        /** @description Nothing that the caller may see has this ID. The body of this answer is inferred. */
        NotFound: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                /**
                 * @example {
                 *       "detail": "Not found."
                 *     }
                 */
                "application/json": components["schemas"]["Detail"];
            };
        };
        /** @description There is no such page. */
        InvalidPage: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                /**
                 * @example {
                 *       "detail": "Invalid page."
                 *     }
                 */
                "application/json": components["schemas"]["Detail"];
            };
        };
        /** @description The body is larger than the server takes. */
        TooLarge: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                /**
                 * @example {
                 *       "detail": "Request body is too large."
                 *     }
                 */
                "application/json": components["schemas"]["Detail"];
            };
        };
        /** @description The body is not application/json. */
        UnsupportedMediaType: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                /**
                 * @example {
                 *       "detail": "Unsupported media type \"text/plain\" in request."
                 *     }
                 */
                "application/json": components["schemas"]["Detail"];
            };
        };
        /** @description More than 30 writes in a minute. The body of this answer is inferred. */
        Throttled: {
            headers: {
                "Retry-After": number;
                [name: string]: unknown;
            };
            content: {
                /**
                 * @example {
                 *       "detail": "Request was throttled. Expected available in 12 seconds."
                 *     }
                 */
                "application/json": components["schemas"]["Detail"];
            };
        };
        /** @description The server failed. The body of this answer is inferred. */
        ServerError: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                /**
                 * @example {
                 *       "detail": "A server error occurred."
                 *     }
                 */
                "application/json": components["schemas"]["Detail"];
            };
        };
        /** @description Listed by the vendor without a cause or a body. */
        ListFault: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                /**
                 * @example {
                 *       "detail": "Malformed request."
                 *     }
                 */
                "application/json": components["schemas"]["Problem"];
            };
        };
        /** @description A parameter is neither true nor false. */
        BadQuery: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                /**
                 * @example {
                 *       "only_joined": [
                 *         "Must be a valid boolean."
                 *       ]
                 *     }
                 */
                "application/json": components["schemas"]["FieldErrors"];
            };
        };
        /** @description The default team cannot be deleted. */
        DefaultTeam: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                /**
                 * @example {
                 *       "detail": "The default team cannot be deleted."
                 *     }
                 */
                "application/json": components["schemas"]["Detail"];
            };
        };
        /** @description A field is wrong, where the server tells it as Django Ninja does. */
        Unprocessable: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                /**
                 * @example {
                 *       "detail": [
                 *         {
                 *           "type": "missing",
                 *           "loc": [
                 *             "body",
                 *             "payload",
                 *             "name"
                 *           ],
                 *           "msg": "Field required"
                 *         }
                 *       ]
                 *     }
                 */
                "application/json": components["schemas"]["Unprocessable"];
            };
        };
    };
    parameters: {
        /**
         * @description Key of the user.
         * @example 8b0f6a52-3c1d-4e7a-9f25-6d1b7c40e9a3
         */
        UserId: components["schemas"]["Uuid"];
        /**
         * @description Number of the page, from 1.
         * @example 1
         */
        Page: number;
        /**
         * @description Key of the group.
         * @example 33733f42-8ff7-460b-9e20-50a2133d3bb0
         */
        GroupId: components["schemas"]["Uuid"];
        /**
         * @description Key of the team.
         * @example 33733f42-8ff7-460b-9e20-50a2133d3bb0
         */
        TeamId: components["schemas"]["Uuid"];
        /**
         * @description Also list teams that were archived.
         * @example false
         */
        IncludeArchived: boolean | string;
        /**
         * @description Only list teams that the caller is in.
         * @example false
         */
        OnlyJoined: boolean | string;
        /**
         * @description Only list teams in which the caller may change things.
         * @example false
         */
        OnlyWrite: boolean | string;
    };
    requestBodies: never;
    headers: never;
    pathItems: never;
}
export type $defs = Record<string, never>;
export interface operations {
    listUsers: {
        parameters: {
            query?: {
                /**
                 * @description Number of the page, from 1.
                 * @example 1
                 */
                page?: components["parameters"]["Page"];
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
                    /**
                     * @example {
                     *       "links": {
                     *         "next": null,
                     *         "previous": null
                     *       },
                     *       "meta": {
                     *         "page": 1,
                     *         "previous_page": null,
                     *         "next_page": null
                     *       },
                     *       "count": 1,
                     *       "total_pages": 1,
                     *       "results": [
                     *         {
                     *           "id": "8b0f6a52-3c1d-4e7a-9f25-6d1b7c40e9a3",
                     *           "first_name": "Noor",
                     *           "last_name": "Haddad",
                     *           "email": "noor.haddad@example.com",
                     *           "role": "editor",
                     *           "workspace_id": "f71585fa-251c-4102-8d81-c97c57c8d435",
                     *           "profile_picture": "noor.jpg",
                     *           "pending": false,
                     *           "user_groups": [
                     *             "33733f42-8ff7-460b-9e20-50a2133d3bb0"
                     *           ],
                     *           "bookmarks": [],
                     *           "workspace": "f71585fa-251c-4102-8d81-c97c57c8d435",
                     *           "is_service_account": false,
                     *           "service_account_count_popularity": true,
                     *           "last_login": "2026-10-05T08:14:09.000Z",
                     *           "new_feature_acknowledged": true,
                     *           "disabled": false
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["UserPage"];
                };
            };
            400: components["responses"]["ListFault"];
            401: components["responses"]["Unauthorized"];
            404: components["responses"]["InvalidPage"];
            500: components["responses"]["ServerError"];
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
            /** @description The new user. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "8b0f6a52-3c1d-4e7a-9f25-6d1b7c40e9a3",
                     *       "first_name": "Noor",
                     *       "last_name": "Haddad",
                     *       "email": "noor.haddad@example.com",
                     *       "role": "editor",
                     *       "workspace_id": "f71585fa-251c-4102-8d81-c97c57c8d435",
                     *       "profile_picture": null,
                     *       "pending": true,
                     *       "user_groups": [
                     *         "33733f42-8ff7-460b-9e20-50a2133d3bb0",
                     *         "c90dedee-40ee-47ec-9c27-96dc3b2ec363"
                     *       ],
                     *       "bookmarks": [],
                     *       "workspace": "f71585fa-251c-4102-8d81-c97c57c8d435",
                     *       "is_service_account": false,
                     *       "service_account_count_popularity": true,
                     *       "last_login": null,
                     *       "new_feature_acknowledged": false,
                     *       "disabled": false
                     *     }
                     */
                    "application/json": components["schemas"]["User"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            413: components["responses"]["TooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            429: components["responses"]["Throttled"];
            500: components["responses"]["ServerError"];
        };
    };
    getUser: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Key of the user.
                 * @example 8b0f6a52-3c1d-4e7a-9f25-6d1b7c40e9a3
                 */
                id: components["parameters"]["UserId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The user. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "8b0f6a52-3c1d-4e7a-9f25-6d1b7c40e9a3",
                     *       "first_name": "Noor",
                     *       "last_name": "Haddad",
                     *       "email": "noor.haddad@example.com",
                     *       "role": "editor",
                     *       "workspace_id": "f71585fa-251c-4102-8d81-c97c57c8d435",
                     *       "profile_picture": "noor.jpg",
                     *       "pending": false,
                     *       "user_groups": [
                     *         "33733f42-8ff7-460b-9e20-50a2133d3bb0"
                     *       ],
                     *       "bookmarks": [],
                     *       "workspace": "f71585fa-251c-4102-8d81-c97c57c8d435",
                     *       "is_service_account": false,
                     *       "service_account_count_popularity": true,
                     *       "last_login": "2026-10-05T08:14:09.000Z",
                     *       "new_feature_acknowledged": true,
                     *       "disabled": false
                     *     }
                     */
                    "application/json": components["schemas"]["User"];
                };
            };
            401: components["responses"]["Unauthorized"];
            404: components["responses"]["NotFound"];
            500: components["responses"]["ServerError"];
        };
    };
    deleteUser: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Key of the user.
                 * @example 8b0f6a52-3c1d-4e7a-9f25-6d1b7c40e9a3
                 */
                id: components["parameters"]["UserId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The user is gone. */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            500: components["responses"]["ServerError"];
        };
    };
    updateUser: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Key of the user.
                 * @example 8b0f6a52-3c1d-4e7a-9f25-6d1b7c40e9a3
                 */
                id: components["parameters"]["UserId"];
            };
            cookie?: never;
        };
        requestBody?: {
            content: {
                "application/json": components["schemas"]["UpdateUser"];
            };
        };
        responses: {
            /** @description The user as changed. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "8b0f6a52-3c1d-4e7a-9f25-6d1b7c40e9a3",
                     *       "first_name": "Noor",
                     *       "last_name": "Haddad-Berg",
                     *       "email": "noor.haddad@example.com",
                     *       "role": "editor",
                     *       "workspace_id": "f71585fa-251c-4102-8d81-c97c57c8d435",
                     *       "profile_picture": "noor.jpg",
                     *       "pending": false,
                     *       "user_groups": [
                     *         "33733f42-8ff7-460b-9e20-50a2133d3bb0"
                     *       ],
                     *       "bookmarks": [],
                     *       "workspace": "f71585fa-251c-4102-8d81-c97c57c8d435",
                     *       "is_service_account": false,
                     *       "service_account_count_popularity": true,
                     *       "last_login": "2026-10-05T08:14:09.000Z",
                     *       "new_feature_acknowledged": true,
                     *       "disabled": false
                     *     }
                     */
                    "application/json": components["schemas"]["User"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            413: components["responses"]["TooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            429: components["responses"]["Throttled"];
            500: components["responses"]["ServerError"];
        };
    };
    listGroups: {
        parameters: {
            query?: {
                /**
                 * @description Number of the page, from 1.
                 * @example 1
                 */
                page?: components["parameters"]["Page"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page of groups. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "links": {
                     *         "next": null,
                     *         "previous": null
                     *       },
                     *       "meta": {
                     *         "page": 1,
                     *         "previous_page": null,
                     *         "next_page": null
                     *       },
                     *       "count": 1,
                     *       "total_pages": 1,
                     *       "results": [
                     *         {
                     *           "id": "33733f42-8ff7-460b-9e20-50a2133d3bb0",
                     *           "created_at": "2026-03-02T09:00:00.000Z",
                     *           "updated_at": "2026-10-05T08:14:09.000Z",
                     *           "users": [
                     *             "8b0f6a52-3c1d-4e7a-9f25-6d1b7c40e9a3"
                     *           ],
                     *           "name": "Data Stewards",
                     *           "icon": "💼",
                     *           "description": "Look after definitions.",
                     *           "workspace_id": "f71585fa-251c-4102-8d81-c97c57c8d435",
                     *           "snowflake_role": null
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["GroupPage"];
                };
            };
            400: components["responses"]["ListFault"];
            401: components["responses"]["Unauthorized"];
            404: components["responses"]["InvalidPage"];
            500: components["responses"]["ServerError"];
        };
    };
    createGroup: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CreateGroup"];
            };
        };
        responses: {
            /** @description The new group. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "33733f42-8ff7-460b-9e20-50a2133d3bb0",
                     *       "created_at": "2026-03-02T09:00:00.000Z",
                     *       "updated_at": "2026-10-05T08:14:09.000Z",
                     *       "users": [
                     *         "8b0f6a52-3c1d-4e7a-9f25-6d1b7c40e9a3"
                     *       ],
                     *       "name": "Data Stewards",
                     *       "icon": "💼",
                     *       "description": "Look after definitions.",
                     *       "workspace_id": "f71585fa-251c-4102-8d81-c97c57c8d435",
                     *       "snowflake_role": null
                     *     }
                     */
                    "application/json": components["schemas"]["Group"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            413: components["responses"]["TooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            429: components["responses"]["Throttled"];
            500: components["responses"]["ServerError"];
        };
    };
    getGroup: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Key of the group.
                 * @example 33733f42-8ff7-460b-9e20-50a2133d3bb0
                 */
                id: components["parameters"]["GroupId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The group. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "33733f42-8ff7-460b-9e20-50a2133d3bb0",
                     *       "created_at": "2026-03-02T09:00:00.000Z",
                     *       "updated_at": "2026-10-05T08:14:09.000Z",
                     *       "users": [
                     *         "8b0f6a52-3c1d-4e7a-9f25-6d1b7c40e9a3"
                     *       ],
                     *       "name": "Data Stewards",
                     *       "icon": "💼",
                     *       "description": "Look after definitions.",
                     *       "workspace_id": "f71585fa-251c-4102-8d81-c97c57c8d435",
                     *       "snowflake_role": null
                     *     }
                     */
                    "application/json": components["schemas"]["Group"];
                };
            };
            401: components["responses"]["Unauthorized"];
            404: components["responses"]["NotFound"];
            500: components["responses"]["ServerError"];
        };
    };
    deleteGroup: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Key of the group.
                 * @example 33733f42-8ff7-460b-9e20-50a2133d3bb0
                 */
                id: components["parameters"]["GroupId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The group is gone. */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            500: components["responses"]["ServerError"];
        };
    };
    updateGroup: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Key of the group.
                 * @example 33733f42-8ff7-460b-9e20-50a2133d3bb0
                 */
                id: components["parameters"]["GroupId"];
            };
            cookie?: never;
        };
        requestBody?: {
            content: {
                "application/json": components["schemas"]["UpdateGroup"];
            };
        };
        responses: {
            /** @description The group as changed. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "33733f42-8ff7-460b-9e20-50a2133d3bb0",
                     *       "created_at": "2026-03-02T09:00:00.000Z",
                     *       "updated_at": "2026-10-05T08:14:09.000Z",
                     *       "users": [
                     *         "8b0f6a52-3c1d-4e7a-9f25-6d1b7c40e9a3"
                     *       ],
                     *       "name": "Data Stewards",
                     *       "icon": "💼",
                     *       "description": "Look after definitions.",
                     *       "workspace_id": "f71585fa-251c-4102-8d81-c97c57c8d435",
                     *       "snowflake_role": null
                     *     }
                     */
                    "application/json": components["schemas"]["Group"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            413: components["responses"]["TooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            429: components["responses"]["Throttled"];
            500: components["responses"]["ServerError"];
        };
    };
    listTeams: {
        parameters: {
            query?: {
                /**
                 * @description Number of the page, from 1.
                 * @example 1
                 */
                page?: components["parameters"]["Page"];
                /**
                 * @description Also list teams that were archived.
                 * @example false
                 */
                include_archived?: components["parameters"]["IncludeArchived"];
                /**
                 * @description Only list teams that the caller is in.
                 * @example false
                 */
                only_joined?: components["parameters"]["OnlyJoined"];
                /**
                 * @description Only list teams in which the caller may change things.
                 * @example false
                 */
                only_write?: components["parameters"]["OnlyWrite"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page of teams. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "links": {
                     *         "next": null,
                     *         "previous": null
                     *       },
                     *       "meta": {
                     *         "page": 1,
                     *         "previous_page": null,
                     *         "next_page": null
                     *       },
                     *       "count": 1,
                     *       "total_pages": 1,
                     *       "results": [
                     *         {
                     *           "id": "c90dedee-40ee-47ec-9c27-96dc3b2ec363",
                     *           "created_at": "2026-03-02T09:00:00.000Z",
                     *           "updated_at": "2026-10-05T08:14:09.000Z",
                     *           "name": "Growth Analytics",
                     *           "icon": "rocket",
                     *           "type": "OPEN",
                     *           "description": "How the product grows.",
                     *           "sidebar_settings": {
                     *             "home": true,
                     *             "catalog": true,
                     *             "documents": true,
                     *             "questions": true,
                     *             "glossary": true,
                     *             "collections": true
                     *           },
                     *           "workspace_id": "f71585fa-251c-4102-8d81-c97c57c8d435",
                     *           "archived": false,
                     *           "is_default_team": false,
                     *           "onboarding_completed": false
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["TeamPage"];
                };
            };
            400: components["responses"]["BadQuery"];
            401: components["responses"]["Unauthorized"];
            404: components["responses"]["InvalidPage"];
            500: components["responses"]["ServerError"];
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
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "c90dedee-40ee-47ec-9c27-96dc3b2ec363",
                     *       "created_at": "2026-03-02T09:00:00.000Z",
                     *       "updated_at": "2026-10-05T08:14:09.000Z",
                     *       "name": "Growth Analytics",
                     *       "icon": "rocket",
                     *       "type": "OPEN",
                     *       "description": "How the product grows.",
                     *       "sidebar_settings": {
                     *         "home": true,
                     *         "catalog": true,
                     *         "documents": true,
                     *         "questions": true,
                     *         "glossary": true,
                     *         "collections": true
                     *       },
                     *       "workspace_id": "f71585fa-251c-4102-8d81-c97c57c8d435",
                     *       "archived": false,
                     *       "is_default_team": false,
                     *       "onboarding_completed": false
                     *     }
                     */
                    "application/json": components["schemas"]["Team"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            413: components["responses"]["TooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["Unprocessable"];
            429: components["responses"]["Throttled"];
            500: components["responses"]["ServerError"];
        };
    };
    getTeam: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Key of the team.
                 * @example 33733f42-8ff7-460b-9e20-50a2133d3bb0
                 */
                team_id: components["parameters"]["TeamId"];
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
                    /**
                     * @example {
                     *       "id": "c90dedee-40ee-47ec-9c27-96dc3b2ec363",
                     *       "created_at": "2026-03-02T09:00:00.000Z",
                     *       "updated_at": "2026-10-05T08:14:09.000Z",
                     *       "name": "Growth Analytics",
                     *       "icon": "rocket",
                     *       "type": "OPEN",
                     *       "description": "How the product grows.",
                     *       "sidebar_settings": {
                     *         "home": true,
                     *         "catalog": true,
                     *         "documents": true,
                     *         "questions": true,
                     *         "glossary": true,
                     *         "collections": true
                     *       },
                     *       "workspace_id": "f71585fa-251c-4102-8d81-c97c57c8d435",
                     *       "archived": false,
                     *       "is_default_team": false,
                     *       "onboarding_completed": false
                     *     }
                     */
                    "application/json": components["schemas"]["Team"];
                };
            };
            401: components["responses"]["Unauthorized"];
            404: components["responses"]["NotFound"];
            500: components["responses"]["ServerError"];
        };
    };
    deleteTeam: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Key of the team.
                 * @example 33733f42-8ff7-460b-9e20-50a2133d3bb0
                 */
                team_id: components["parameters"]["TeamId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The team is gone. */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["DefaultTeam"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            500: components["responses"]["ServerError"];
        };
    };
    updateTeam: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Key of the team.
                 * @example 33733f42-8ff7-460b-9e20-50a2133d3bb0
                 */
                team_id: components["parameters"]["TeamId"];
            };
            cookie?: never;
        };
        requestBody?: {
            content: {
                "application/json": components["schemas"]["UpdateTeam"];
            };
        };
        responses: {
            /** @description The team as changed. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "c90dedee-40ee-47ec-9c27-96dc3b2ec363",
                     *       "created_at": "2026-03-02T09:00:00.000Z",
                     *       "updated_at": "2026-10-05T08:14:09.000Z",
                     *       "name": "Growth Analytics",
                     *       "icon": "rocket",
                     *       "type": "OPEN",
                     *       "description": "How the product grows.",
                     *       "sidebar_settings": {
                     *         "home": true,
                     *         "catalog": true,
                     *         "documents": true,
                     *         "questions": true,
                     *         "glossary": true,
                     *         "collections": true
                     *       },
                     *       "workspace_id": "f71585fa-251c-4102-8d81-c97c57c8d435",
                     *       "archived": false,
                     *       "is_default_team": false,
                     *       "onboarding_completed": false
                     *     }
                     */
                    "application/json": components["schemas"]["Team"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            413: components["responses"]["TooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["Unprocessable"];
            429: components["responses"]["Throttled"];
            500: components["responses"]["ServerError"];
        };
    };
}
