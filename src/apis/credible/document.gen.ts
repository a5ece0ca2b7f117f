/** Types made from specs/credible.json by `npm run generate`: change the document, not this file. */
export interface paths {
    "/users": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Create user account
         * @description Creates an account. Needs a system admin. The user name and the e-mail are unique across the system.
         */
        post: operations["createUser"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/users/{userName}": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The e-mail of the user, as the reference asks; the user name is understood too. */
                userName: components["parameters"]["UserNameInPath"];
            };
            cookie?: never;
        };
        /**
         * Get user details
         * @description Finds one account. Any known caller may ask.
         */
        get: operations["getUser"];
        put?: never;
        post?: never;
        /**
         * Delete user account
         * @description Removes the account for good; its name and e-mail are free again. Needs a system admin.
         */
        delete: operations["deleteUser"];
        options?: never;
        head?: never;
        /**
         * Update user account
         * @description Changes the fields that are sent and keeps the others. Needs a system admin or the user in question. The page leaves the method open; PATCH is what the vendor's other update pages use. `tutorialStatus` is merged flag by flag. A new e-mail is the new address of the user.
         */
        patch: operations["updateUser"];
        trace?: never;
    };
    "/permissions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Create system permission
         * @description Makes a user a system admin. Needs a system admin.
         */
        post: operations["createSystemPermission"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/organizations": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Create a new organization
         * @description Creates an organization and makes the caller its admin. Needs a system admin.
         */
        post: operations["createOrganization"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/organizations/{organizationName}": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The name of the organization
                 * @example tidewater
                 */
                organizationName: components["parameters"]["OrganizationNameInPath"];
            };
            cookie?: never;
        };
        /**
         * Get organization details
         * @description Shows an organization and what the caller may do in it. Needs access to the organization.
         */
        get: operations["getOrganization"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        /**
         * Update organization
         * @description Changes the display name. Needs an admin of the organization.
         */
        patch: operations["updateOrganization"];
        trace?: never;
    };
    "/organizations/{organizationName}/permissions": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The name of the organization
                 * @example tidewater
                 */
                organizationName: components["parameters"]["OrganizationNameInPath"];
            };
            cookie?: never;
        };
        /**
         * List organization permissions
         * @description Every permission that was given in the organization, in one list. Needs an admin or modeler of the organization.
         */
        get: operations["listOrganizationPermissions"];
        put?: never;
        /**
         * Create organization permission
         * @description Gives a user or group a permission, one for each. Needs an admin of the organization, unless the caller asks for access.
         */
        post: operations["createOrganizationPermission"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/organizations/{organizationName}/permissions/{userGroupId}": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The name of the organization
                 * @example tidewater
                 */
                organizationName: components["parameters"]["OrganizationNameInPath"];
                /**
                 * @description The user or group that holds the permission
                 * @example user:ines.carvalho@example.com
                 */
                userGroupId: components["parameters"]["UserGroupIdInPath"];
            };
            cookie?: never;
        };
        /**
         * Get organization permission
         * @description Shows the permission of a user or group. Needs an admin or modeler of the organization.
         */
        get: operations["getOrganizationPermission"];
        put?: never;
        post?: never;
        /**
         * Delete organization permission
         * @description Takes the permission from a user or group. Needs an admin of the organization.
         */
        delete: operations["deleteOrganizationPermission"];
        options?: never;
        head?: never;
        /**
         * Update organization permission
         * @description Changes the permission of a user or group. Needs an admin of the organization.
         */
        patch: operations["updateOrganizationPermission"];
        trace?: never;
    };
    "/organizations/{organizationName}/groups": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The name of the organization
                 * @example tidewater
                 */
                organizationName: components["parameters"]["OrganizationNameInPath"];
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Create user group
         * @description Creates a group. Needs an admin of the organization.
         */
        post: operations["createGroup"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/organizations/{organizationName}/groups/{groupName}": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The name of the organization
                 * @example tidewater
                 */
                organizationName: components["parameters"]["OrganizationNameInPath"];
                /**
                 * @description The name of the group
                 * @example data-engineering
                 */
                groupName: components["parameters"]["GroupNameInPath"];
            };
            cookie?: never;
        };
        /**
         * Get group
         * @description Shows a group. Needs access to the organization.
         */
        get: operations["getGroup"];
        put?: never;
        post?: never;
        /**
         * Delete group
         * @description Removes the group, its memberships, its tokens and its permissions. Needs an admin of the organization.
         */
        delete: operations["deleteGroup"];
        options?: never;
        head?: never;
        /**
         * Update group configuration
         * @description Changes the description. Needs an admin of the group.
         */
        patch: operations["updateGroup"];
        trace?: never;
    };
    "/organizations/{organizationName}/groups/{groupName}/members": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The name of the organization
                 * @example tidewater
                 */
                organizationName: components["parameters"]["OrganizationNameInPath"];
                /**
                 * @description The name of the group
                 * @example data-engineering
                 */
                groupName: components["parameters"]["GroupNameInPath"];
            };
            cookie?: never;
        };
        /**
         * List group members
         * @description Every member of the group, in one list. Needs access to the organization.
         */
        get: operations["listGroupMembers"];
        put?: never;
        /**
         * Add group members
         * @description Adds users and groups, all of them or none. Needs an admin of the group.
         */
        post: operations["addGroupMembers"];
        /**
         * Remove group members
         * @description Removes users and groups, all of them or none. The members stand in the body of the DELETE. Needs an admin of the group.
         */
        delete: operations["removeGroupMembers"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/organizations/{organizationName}/groups/{groupName}/members/{memberName}": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The name of the organization
                 * @example tidewater
                 */
                organizationName: components["parameters"]["OrganizationNameInPath"];
                /**
                 * @description The name of the group
                 * @example data-engineering
                 */
                groupName: components["parameters"]["GroupNameInPath"];
                /**
                 * @description The e-mail of a member, as the page asks; the Terraform provider sends the name of a group where a group is the member.
                 * @example ines.carvalho@example.com
                 */
                memberName: components["parameters"]["MemberNameInPath"];
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        /**
         * Update group member status
         * @description Makes a member an admin of the group, or an ordinary member. Needs an admin of the group.
         */
        patch: operations["updateGroupMemberStatus"];
        trace?: never;
    };
    "/organizations/{organizationName}/groups/{groupName}/tokens": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The name of the organization
                 * @example tidewater
                 */
                organizationName: components["parameters"]["OrganizationNameInPath"];
                /**
                 * @description The name of the group
                 * @example data-engineering
                 */
                groupName: components["parameters"]["GroupNameInPath"];
            };
            cookie?: never;
        };
        /**
         * List group tokens
         * @description Every token of the group, in one list. Needs an admin of the group or a modeler of the organization.
         */
        get: operations["listGroupTokens"];
        put?: never;
        /**
         * Create a new group token
         * @description Creates a token for a service account. The page shows no secret, so none is made. Needs an admin of the group.
         */
        post: operations["createGroupToken"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/organizations/{organizationName}/projects": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The name of the organization
                 * @example tidewater
                 */
                organizationName: components["parameters"]["OrganizationNameInPath"];
            };
            cookie?: never;
        };
        /**
         * List projects
         * @description The projects that the caller may see, in one list. Needs access to the organization.
         */
        get: operations["listProjects"];
        put?: never;
        /**
         * Create project
         * @description Creates a project. Needs an admin of the organization.
         */
        post: operations["createProject"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/organizations/{organizationName}/projects/{projectName}": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The name of the organization
                 * @example tidewater
                 */
                organizationName: components["parameters"]["OrganizationNameInPath"];
                /**
                 * @description The name of the project
                 * @example revenue
                 */
                projectName: components["parameters"]["ProjectNameInPath"];
            };
            cookie?: never;
        };
        /**
         * Get project
         * @description Shows a project. Needs a permission on the project.
         */
        get: operations["getProject"];
        put?: never;
        post?: never;
        /**
         * Delete project
         * @description Removes the project and the permissions on it. Needs an admin of the project.
         */
        delete: operations["deleteProject"];
        options?: never;
        head?: never;
        /**
         * Update project
         * @description Changes a project. Needs an admin of the project.
         */
        patch: operations["updateProject"];
        trace?: never;
    };
    "/organizations/{organizationName}/projects/{projectName}/permissions": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The name of the organization
                 * @example tidewater
                 */
                organizationName: components["parameters"]["OrganizationNameInPath"];
                /**
                 * @description The name of the project
                 * @example revenue
                 */
                projectName: components["parameters"]["ProjectNameInPath"];
            };
            cookie?: never;
        };
        /**
         * List project permissions
         * @description Every permission that was given in the project, in one list. Needs any permission on the project.
         */
        get: operations["listProjectPermissions"];
        put?: never;
        /**
         * Create project permission
         * @description Gives a user or group a permission, one for each. Needs an admin of the project, unless the caller asks for access.
         */
        post: operations["createProjectPermission"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/organizations/{organizationName}/projects/{projectName}/permissions/{userGroupId}": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The name of the organization
                 * @example tidewater
                 */
                organizationName: components["parameters"]["OrganizationNameInPath"];
                /**
                 * @description The name of the project
                 * @example revenue
                 */
                projectName: components["parameters"]["ProjectNameInPath"];
                /**
                 * @description The user or group that holds the permission
                 * @example user:ines.carvalho@example.com
                 */
                userGroupId: components["parameters"]["UserGroupIdInPath"];
            };
            cookie?: never;
        };
        /**
         * Get project permission
         * @description Shows the permission of a user or group. Needs any permission on the project.
         */
        get: operations["getProjectPermission"];
        put?: never;
        post?: never;
        /**
         * Delete project permission
         * @description Takes the permission from a user or group. Needs an admin of the project.
         */
        delete: operations["deleteProjectPermission"];
        options?: never;
        head?: never;
        /**
         * Update project permission
         * @description Changes the permission of a user or group. Needs an admin of the project.
         */
        patch: operations["updateProjectPermission"];
        trace?: never;
    };
    "/organizations/{organizationName}/projects/{projectName}/packages/{packageName}/permissions/{userGroupId}": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The name of the organization
                 * @example tidewater
                 */
                organizationName: components["parameters"]["OrganizationNameInPath"];
                /**
                 * @description The name of the project
                 * @example revenue
                 */
                projectName: components["parameters"]["ProjectNameInPath"];
                /**
                 * @description The name of the package
                 * @example bookings
                 */
                packageName: components["parameters"]["PackageNameInPath"];
                /**
                 * @description The user or group that holds the permission
                 * @example user:ines.carvalho@example.com
                 */
                userGroupId: components["parameters"]["UserGroupIdInPath"];
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /**
         * Delete package permission
         * @description Takes the permission on a package from a user or group. Needs an admin or modeler of the project.
         */
        delete: operations["deletePackagePermission"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
}
export type webhooks = Record<string, never>;
export interface components {
    schemas: {
        /**
         * @description The unique name of the account
         * @example ines_carvalho
         */
        UserName: string;
        /**
         * Format: email
         * @description The e-mail of the user, for authentication and notifications; unique without regard to case
         * @example ines.carvalho@example.com
         */
        Email: string;
        /**
         * @description The pattern that the pages give for the user in a path
         * @example ines.carvalho@example.com
         */
        EmailInPath: string;
        /**
         * @description Accepted on create and update, never returned
         * @example sardinha-em-lata-42
         */
        Password: string;
        /**
         * @description First name of the user
         * @example Inês
         */
        FirstName: string;
        /**
         * @description Last name of the user
         * @example Carvalho
         */
        LastName: string;
        /**
         * @description Role or job title in the business
         * @example Revenue Analyst
         */
        BusinessRole: string;
        /** @description The four flags of the project tutorial */
        ProjectTutorial: {
            hasClickedCreateModel: boolean;
            doNotShowModelIntro: boolean;
            doNotShowSchemaExplorerTip: boolean;
            doNotShowTutorialInHomePanel: boolean;
        };
        /** @description How far the user is with the tutorials; all false until told otherwise */
        TutorialStatus: {
            projectTutorial: components["schemas"]["ProjectTutorial"];
        };
        /** @description The flags to set; the others stay as they are, or false on create */
        ProjectTutorialChanges: {
            hasClickedCreateModel?: boolean;
            doNotShowModelIntro?: boolean;
            doNotShowSchemaExplorerTip?: boolean;
            doNotShowTutorialInHomePanel?: boolean;
        };
        /** @description The tutorials to set flags of */
        TutorialStatusChanges: {
            projectTutorial?: components["schemas"]["ProjectTutorialChanges"];
        };
        /**
         * @description A user account with its profile and tutorial status
         * @example {
         *       "userName": "ines_carvalho",
         *       "email": "ines.carvalho@example.com",
         *       "firstName": "Inês",
         *       "lastName": "Carvalho",
         *       "businessRole": "Revenue Analyst",
         *       "tutorialStatus": {
         *         "projectTutorial": {
         *           "hasClickedCreateModel": false,
         *           "doNotShowModelIntro": false,
         *           "doNotShowSchemaExplorerTip": false,
         *           "doNotShowTutorialInHomePanel": false
         *         }
         *       }
         *     }
         */
        User: {
            userName: components["schemas"]["UserName"];
            password?: components["schemas"]["Password"];
            email: components["schemas"]["Email"];
            firstName?: components["schemas"]["FirstName"];
            lastName?: components["schemas"]["LastName"];
            businessRole?: components["schemas"]["BusinessRole"];
            tutorialStatus: components["schemas"]["TutorialStatus"];
        };
        /** @description A user account to create. The page marks no field as required; `userName` and `email` are inferred, for without them the user could not be found again. */
        NewUser: {
            userName: components["schemas"]["UserName"];
            password?: components["schemas"]["Password"];
            email: components["schemas"]["Email"];
            firstName?: components["schemas"]["FirstName"];
            lastName?: components["schemas"]["LastName"];
            businessRole?: components["schemas"]["BusinessRole"];
            tutorialStatus?: components["schemas"]["TutorialStatusChanges"];
        };
        /** @description The fields of a user account to change */
        UserChanges: {
            userName?: components["schemas"]["UserName"];
            password?: components["schemas"]["Password"];
            email?: components["schemas"]["Email"];
            firstName?: components["schemas"]["FirstName"];
            lastName?: components["schemas"]["LastName"];
            businessRole?: components["schemas"]["BusinessRole"];
            tutorialStatus?: components["schemas"]["TutorialStatusChanges"];
        };
        /** @description The one shape of every error */
        Error: {
            /**
             * @description What went wrong, for programs
             * @example not_found
             */
            code: string;
            /**
             * @description What went wrong, for people
             * @example User "ines_carvalho" not found
             */
            message: string;
        };
        /**
         * @description The unique name of the organization, used in paths
         * @example tidewater
         */
        OrganizationName: string;
        /**
         * @description The name of the group, unique within the organization. The pages allow no dots in paths, but do so where a group is named as a holder of permissions; whether a group may be called so is a quirk.
         * @example data-engineering
         */
        GroupName: string;
        /**
         * @description The name of the project, unique within the organization
         * @example revenue
         */
        ProjectName: string;
        /**
         * @description The name of the package, unique within the project
         * @example bookings
         */
        PackageName: string;
        /**
         * @description The name of the token, unique within the organization
         * @example nightly-build
         */
        TokenName: string;
        /**
         * Format: date-time
         * @description When it was created
         * @example 2026-01-05T09:30:00.000Z
         */
        CreatedAt: string;
        /**
         * Format: date-time
         * @description When it was last changed
         * @example 2026-02-11T14:05:00.000Z
         */
        UpdatedAt: string;
        /**
         * @description A user by e-mail, `user:{email}`, or a group of the organization, `group:{groupName}`. The pages also speak of `user:{userId}`, which their own pattern forbids and for which a user has no field: it is read as the user name.
         * @example user:ines.carvalho@example.com
         * @example group:data-engineering
         */
        UserGroupId: string;
        /**
         * @description The user, always by e-mail, or the group of the organization
         * @example user:ines.carvalho@example.com
         */
        Grantee: string;
        /**
         * @description What a user or group may do in an organization
         * @example modeler
         * @enum {string}
         */
        OrganizationRole: "admin" | "modeler" | "member";
        /**
         * @description What a user or group may do in a project
         * @example viewer
         * @enum {string}
         */
        ProjectRole: "admin" | "modeler" | "viewer";
        /**
         * @description Whether a member may manage the group
         * @example member
         * @enum {string}
         */
        MemberStatus: "admin" | "member";
        /**
         * @description A note about the permission
         * @example For the quarterly review
         */
        Message: string;
        /**
         * @description The right to administer the whole system
         * @example {
         *       "userEmail": "ines.carvalho@example.com",
         *       "permission": "admin"
         *     }
         */
        SystemPermission: {
            userEmail: components["schemas"]["Email"];
            /**
             * @description The only right there is
             * @enum {string}
             */
            permission: "admin";
        };
        /**
         * @description An organization
         * @example {
         *       "name": "tidewater",
         *       "displayName": "Tidewater Shipping",
         *       "createdAt": "2026-01-05T09:30:00.000Z",
         *       "updatedAt": "2026-02-11T14:05:00.000Z"
         *     }
         */
        Organization: {
            name: components["schemas"]["OrganizationName"];
            /**
             * @description The name for people
             * @example Tidewater Shipping
             */
            displayName: string;
            createdAt: components["schemas"]["CreatedAt"];
            updatedAt: components["schemas"]["UpdatedAt"];
        };
        /**
         * @description An organization, and what the caller may do in it. The page names no field for the latter; `permission` is inferred.
         * @example {
         *       "name": "tidewater",
         *       "displayName": "Tidewater Shipping",
         *       "createdAt": "2026-01-05T09:30:00.000Z",
         *       "updatedAt": "2026-02-11T14:05:00.000Z",
         *       "permission": "admin"
         *     }
         */
        OrganizationDetails: components["schemas"]["Organization"] & {
            permission: components["schemas"]["OrganizationRole"];
        };
        /** @description An organization to create. Times that are sent are not taken. */
        NewOrganization: {
            name: components["schemas"]["OrganizationName"];
            /**
             * @description The name for people
             * @example Tidewater Shipping
             */
            displayName?: string;
        };
        /** @description The fields of an organization to change; its name stays */
        OrganizationChanges: {
            name?: components["schemas"]["OrganizationName"];
            /**
             * @description The name for people
             * @example Tidewater Shipping
             */
            displayName?: string;
        };
        /**
         * @description What a user or group may do in an organization
         * @example {
         *       "userGroupId": "user:ines.carvalho@example.com",
         *       "permission": "modeler",
         *       "message": "For the quarterly review",
         *       "createdAt": "2026-01-05T09:30:00.000Z",
         *       "updatedAt": "2026-02-11T14:05:00.000Z"
         *     }
         */
        OrganizationPermission: {
            userGroupId: components["schemas"]["Grantee"];
            permission: components["schemas"]["OrganizationRole"];
            message?: components["schemas"]["Message"];
            createdAt: components["schemas"]["CreatedAt"];
            updatedAt: components["schemas"]["UpdatedAt"];
        };
        /** @description A permission to give or to ask for */
        NewOrganizationPermission: {
            userGroupId: components["schemas"]["UserGroupId"];
            permission: components["schemas"]["OrganizationRole"];
            message?: components["schemas"]["Message"];
        };
        /** @description The fields of a permission to change; its holder stays */
        OrganizationPermissionChanges: {
            userGroupId?: components["schemas"]["UserGroupId"];
            permission?: components["schemas"]["OrganizationRole"];
            message?: components["schemas"]["Message"];
        };
        /**
         * @description A group of users and groups
         * @example {
         *       "organizationName": "tidewater",
         *       "groupName": "data-engineering",
         *       "description": "Keeps the pipelines running",
         *       "createdAt": "2026-01-05T09:30:00.000Z",
         *       "updatedAt": "2026-02-11T14:05:00.000Z"
         *     }
         */
        Group: {
            organizationName: components["schemas"]["OrganizationName"];
            groupName: components["schemas"]["GroupName"];
            /**
             * @description What the group is for
             * @example Keeps the pipelines running
             */
            description: string;
            createdAt: components["schemas"]["CreatedAt"];
            updatedAt: components["schemas"]["UpdatedAt"];
        };
        /** @description A group to create */
        NewGroup: {
            organizationName?: components["schemas"]["OrganizationName"];
            groupName: components["schemas"]["GroupName"];
            /**
             * @description What the group is for
             * @example Keeps the pipelines running
             */
            description?: string;
        };
        /** @description The fields of a group to change; its names stay */
        GroupChanges: {
            organizationName?: components["schemas"]["OrganizationName"];
            groupName?: components["schemas"]["GroupName"];
            /**
             * @description What the group is for
             * @example Keeps the pipelines running
             */
            description?: string;
        };
        /** @description A member of a group */
        Member: {
            userGroupId: components["schemas"]["Grantee"];
            status: components["schemas"]["MemberStatus"];
        };
        /**
         * @description The members of a group
         * @example {
         *       "members": [
         *         {
         *           "userGroupId": "user:ines.carvalho@example.com",
         *           "status": "admin"
         *         }
         *       ]
         *     }
         */
        Members: {
            members: components["schemas"]["Member"][];
        };
        /** @description A member to add or remove; the status counts on adding and is `member` by itself */
        MemberChange: {
            userGroupId: components["schemas"]["UserGroupId"];
            status?: components["schemas"]["MemberStatus"];
        };
        /** @description Members to add or remove */
        MemberChanges: {
            members: components["schemas"]["MemberChange"][];
        };
        /** @description The new status of a member */
        MemberStatusChange: {
            status: components["schemas"]["MemberStatus"];
        };
        /**
         * @description An access token of a service account
         * @example {
         *       "name": "nightly-build",
         *       "groupName": "data-engineering",
         *       "createdAt": "2026-01-05T09:30:00.000Z",
         *       "expiresAt": "2125-01-05T09:30:00.000Z",
         *       "expired": false
         *     }
         */
        GroupToken: {
            name: components["schemas"]["TokenName"];
            groupName: components["schemas"]["GroupName"];
            createdAt: components["schemas"]["CreatedAt"];
            /**
             * Format: date-time
             * @description When it expires
             * @example 2026-01-05T09:30:00.000Z
             */
            expiresAt: string;
            /** @description Whether it has expired */
            expired: boolean;
        };
        /**
         * @description A project of an organization
         * @example {
         *       "name": "revenue",
         *       "readme": "Models of bookings and revenue",
         *       "replicationCount": 1,
         *       "createdAt": "2026-01-05T09:30:00.000Z",
         *       "updatedAt": "2026-02-11T14:05:00.000Z"
         *     }
         */
        Project: {
            name: components["schemas"]["ProjectName"];
            /**
             * @description What the project is about
             * @example Models of bookings and revenue
             */
            readme: string;
            /**
             * @description How many replicas the project has
             * @example 1
             */
            replicationCount: number;
            createdAt: components["schemas"]["CreatedAt"];
            updatedAt: components["schemas"]["UpdatedAt"];
        };
        /** @description A project to create */
        NewProject: {
            name: components["schemas"]["ProjectName"];
            /**
             * @description What the project is about
             * @example Models of bookings and revenue
             */
            readme?: string;
            /**
             * @description How many replicas the project has
             * @example 1
             */
            replicationCount?: number;
        };
        /** @description The fields of a project to change; its name stays */
        ProjectChanges: {
            name?: components["schemas"]["ProjectName"];
            /**
             * @description What the project is about
             * @example Models of bookings and revenue
             */
            readme?: string;
            /**
             * @description How many replicas the project has
             * @example 1
             */
            replicationCount?: number;
        };
        /**
         * @description What a user or group may do in a project
         * @example {
         *       "userGroupId": "user:ines.carvalho@example.com",
         *       "permission": "viewer",
         *       "message": "For the quarterly review",
         *       "createdAt": "2026-01-05T09:30:00.000Z",
         *       "updatedAt": "2026-02-11T14:05:00.000Z"
         *     }
         */
        ProjectPermission: {
            userGroupId: components["schemas"]["Grantee"];
            permission: components["schemas"]["ProjectRole"];
            message?: components["schemas"]["Message"];
            createdAt: components["schemas"]["CreatedAt"];
            updatedAt: components["schemas"]["UpdatedAt"];
        };
        /** @description A permission to give or to ask for */
        NewProjectPermission: {
            userGroupId: components["schemas"]["UserGroupId"];
            permission: components["schemas"]["ProjectRole"];
            message?: components["schemas"]["Message"];
        };
        /** @description The fields of a permission to change; its holder stays */
        ProjectPermissionChanges: {
            userGroupId?: components["schemas"]["UserGroupId"];
            permission?: components["schemas"]["ProjectRole"];
            message?: components["schemas"]["Message"];
        };
    };
    responses: {
        /** @description The path or the body breaks the schema, or the body is not JSON */
        Invalid: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["Error"];
            };
        };
        /** @description No credential, or one that is unknown, malformed or expired */
        Unauthorized: {
            headers: {
                "WWW-Authenticate": components["headers"]["WWW-Authenticate"];
                [name: string]: unknown;
            };
            content: {
                /**
                 * @example {
                 *       "code": "unauthorized",
                 *       "message": "A bearer token or an API key is required"
                 *     }
                 */
                "application/json": components["schemas"]["Error"];
            };
        };
        /** @description The caller lacks the right */
        Forbidden: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                /**
                 * @example {
                 *       "code": "forbidden",
                 *       "message": "Only a system admin may do this"
                 *     }
                 */
                "application/json": components["schemas"]["Error"];
            };
        };
        /** @description What the path or the body names is not there */
        NotFound: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                /**
                 * @example {
                 *       "code": "not_found",
                 *       "message": "User \"ines_carvalho\" not found"
                 *     }
                 */
                "application/json": components["schemas"]["Error"];
            };
        };
        /** @description It exists already, or what must be unique is taken */
        Conflict: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                /**
                 * @example {
                 *       "code": "conflict",
                 *       "message": "A user with the userName \"ines_carvalho\" exists already"
                 *     }
                 */
                "application/json": components["schemas"]["Error"];
            };
        };
        /** @description The body is larger than the server takes */
        TooLarge: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                /**
                 * @example {
                 *       "code": "too_large",
                 *       "message": "The body is too large"
                 *     }
                 */
                "application/json": components["schemas"]["Error"];
            };
        };
        /** @description The body is not declared as JSON */
        UnsupportedMediaType: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                /**
                 * @example {
                 *       "code": "unsupported_media_type",
                 *       "message": "The body must be application/json"
                 *     }
                 */
                "application/json": components["schemas"]["Error"];
            };
        };
        /** @description The server failed */
        Internal: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                /**
                 * @example {
                 *       "code": "internal",
                 *       "message": "Something went wrong"
                 *     }
                 */
                "application/json": components["schemas"]["Error"];
            };
        };
    };
    parameters: {
        /** @description The e-mail of the user, as the reference asks; the user name is understood too. */
        UserNameInPath: components["schemas"]["EmailInPath"] | components["schemas"]["Email"] | components["schemas"]["UserName"];
        /**
         * @description The name of the organization
         * @example tidewater
         */
        OrganizationNameInPath: components["schemas"]["OrganizationName"];
        /**
         * @description The name of the group
         * @example data-engineering
         */
        GroupNameInPath: components["schemas"]["GroupName"];
        /**
         * @description The name of the project
         * @example revenue
         */
        ProjectNameInPath: components["schemas"]["ProjectName"];
        /**
         * @description The name of the package
         * @example bookings
         */
        PackageNameInPath: components["schemas"]["PackageName"];
        /**
         * @description The user or group that holds the permission
         * @example user:ines.carvalho@example.com
         */
        UserGroupIdInPath: components["schemas"]["UserGroupId"];
        /**
         * @description The e-mail of a member, as the page asks; the Terraform provider sends the name of a group where a group is the member.
         * @example ines.carvalho@example.com
         */
        MemberNameInPath: string;
        /** @description The caller asks for the permission instead of giving it: no right is needed, and nothing is granted until an admin agrees. */
        RequestPermission: boolean;
    };
    requestBodies: never;
    headers: {
        /** @description The scheme to answer with */
        "WWW-Authenticate": string;
    };
    pathItems: never;
}
export type $defs = Record<string, never>;
export interface operations {
    createUser: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["NewUser"];
            };
        };
        responses: {
            /** @description User created successfully. The page shows the body, not the number. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "userName": "ines_carvalho",
                     *       "email": "ines.carvalho@example.com",
                     *       "firstName": "Inês",
                     *       "lastName": "Carvalho",
                     *       "businessRole": "Revenue Analyst",
                     *       "tutorialStatus": {
                     *         "projectTutorial": {
                     *           "hasClickedCreateModel": false,
                     *           "doNotShowModelIntro": false,
                     *           "doNotShowSchemaExplorerTip": false,
                     *           "doNotShowTutorialInHomePanel": false
                     *         }
                     *       }
                     *     }
                     */
                    "application/json": components["schemas"]["User"];
                };
            };
            400: components["responses"]["Invalid"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            409: components["responses"]["Conflict"];
            413: components["responses"]["TooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            500: components["responses"]["Internal"];
        };
    };
    getUser: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The e-mail of the user, as the reference asks; the user name is understood too. */
                userName: components["parameters"]["UserNameInPath"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description User details retrieved successfully */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "userName": "ines_carvalho",
                     *       "email": "ines.carvalho@example.com",
                     *       "firstName": "Inês",
                     *       "lastName": "Carvalho",
                     *       "businessRole": "Revenue Analyst",
                     *       "tutorialStatus": {
                     *         "projectTutorial": {
                     *           "hasClickedCreateModel": false,
                     *           "doNotShowModelIntro": false,
                     *           "doNotShowSchemaExplorerTip": false,
                     *           "doNotShowTutorialInHomePanel": false
                     *         }
                     *       }
                     *     }
                     */
                    "application/json": components["schemas"]["User"];
                };
            };
            400: components["responses"]["Invalid"];
            401: components["responses"]["Unauthorized"];
            404: components["responses"]["NotFound"];
            500: components["responses"]["Internal"];
        };
    };
    deleteUser: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The e-mail of the user, as the reference asks; the user name is understood too. */
                userName: components["parameters"]["UserNameInPath"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description User deleted successfully */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["Invalid"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            500: components["responses"]["Internal"];
        };
    };
    updateUser: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The e-mail of the user, as the reference asks; the user name is understood too. */
                userName: components["parameters"]["UserNameInPath"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["UserChanges"];
            };
        };
        responses: {
            /** @description User updated successfully */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "userName": "ines_carvalho",
                     *       "email": "ines.carvalho@example.com",
                     *       "firstName": "Inês",
                     *       "lastName": "Carvalho",
                     *       "businessRole": "Head of Revenue Analytics",
                     *       "tutorialStatus": {
                     *         "projectTutorial": {
                     *           "hasClickedCreateModel": true,
                     *           "doNotShowModelIntro": false,
                     *           "doNotShowSchemaExplorerTip": false,
                     *           "doNotShowTutorialInHomePanel": false
                     *         }
                     *       }
                     *     }
                     */
                    "application/json": components["schemas"]["User"];
                };
            };
            400: components["responses"]["Invalid"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            413: components["responses"]["TooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            500: components["responses"]["Internal"];
        };
    };
    createSystemPermission: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SystemPermission"];
            };
        };
        responses: {
            /** @description System permission created successfully */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "userEmail": "ines.carvalho@example.com",
                     *       "permission": "admin"
                     *     }
                     */
                    "application/json": components["schemas"]["SystemPermission"];
                };
            };
            400: components["responses"]["Invalid"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            413: components["responses"]["TooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            500: components["responses"]["Internal"];
        };
    };
    createOrganization: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["NewOrganization"];
            };
        };
        responses: {
            /** @description Organization created successfully */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "name": "tidewater",
                     *       "displayName": "Tidewater Shipping",
                     *       "createdAt": "2026-01-05T09:30:00.000Z",
                     *       "updatedAt": "2026-02-11T14:05:00.000Z"
                     *     }
                     */
                    "application/json": components["schemas"]["Organization"];
                };
            };
            400: components["responses"]["Invalid"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            409: components["responses"]["Conflict"];
            413: components["responses"]["TooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            500: components["responses"]["Internal"];
        };
    };
    getOrganization: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The name of the organization
                 * @example tidewater
                 */
                organizationName: components["parameters"]["OrganizationNameInPath"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Organization details retrieved successfully with user permission level */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "name": "tidewater",
                     *       "displayName": "Tidewater Shipping",
                     *       "createdAt": "2026-01-05T09:30:00.000Z",
                     *       "updatedAt": "2026-02-11T14:05:00.000Z",
                     *       "permission": "admin"
                     *     }
                     */
                    "application/json": components["schemas"]["OrganizationDetails"];
                };
            };
            400: components["responses"]["Invalid"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            500: components["responses"]["Internal"];
        };
    };
    updateOrganization: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The name of the organization
                 * @example tidewater
                 */
                organizationName: components["parameters"]["OrganizationNameInPath"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["OrganizationChanges"];
            };
        };
        responses: {
            /** @description Organization updated successfully */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "name": "tidewater",
                     *       "displayName": "Tidewater Shipping",
                     *       "createdAt": "2026-01-05T09:30:00.000Z",
                     *       "updatedAt": "2026-02-11T14:05:00.000Z"
                     *     }
                     */
                    "application/json": components["schemas"]["Organization"];
                };
            };
            400: components["responses"]["Invalid"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            413: components["responses"]["TooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            500: components["responses"]["Internal"];
        };
    };
    listOrganizationPermissions: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The name of the organization
                 * @example tidewater
                 */
                organizationName: components["parameters"]["OrganizationNameInPath"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description List of organization permissions retrieved successfully */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example [
                     *       {
                     *         "userGroupId": "user:ines.carvalho@example.com",
                     *         "permission": "modeler",
                     *         "message": "For the quarterly review",
                     *         "createdAt": "2026-01-05T09:30:00.000Z",
                     *         "updatedAt": "2026-02-11T14:05:00.000Z"
                     *       }
                     *     ]
                     */
                    "application/json": components["schemas"]["OrganizationPermission"][];
                };
            };
            400: components["responses"]["Invalid"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            500: components["responses"]["Internal"];
        };
    };
    createOrganizationPermission: {
        parameters: {
            query?: {
                /** @description The caller asks for the permission instead of giving it: no right is needed, and nothing is granted until an admin agrees. */
                requestPermission?: components["parameters"]["RequestPermission"];
            };
            header?: never;
            path: {
                /**
                 * @description The name of the organization
                 * @example tidewater
                 */
                organizationName: components["parameters"]["OrganizationNameInPath"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["NewOrganizationPermission"];
            };
        };
        responses: {
            /** @description Organization permission created successfully */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "userGroupId": "user:ines.carvalho@example.com",
                     *       "permission": "modeler",
                     *       "message": "For the quarterly review",
                     *       "createdAt": "2026-01-05T09:30:00.000Z",
                     *       "updatedAt": "2026-02-11T14:05:00.000Z"
                     *     }
                     */
                    "application/json": components["schemas"]["OrganizationPermission"];
                };
            };
            400: components["responses"]["Invalid"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            413: components["responses"]["TooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            500: components["responses"]["Internal"];
        };
    };
    getOrganizationPermission: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The name of the organization
                 * @example tidewater
                 */
                organizationName: components["parameters"]["OrganizationNameInPath"];
                /**
                 * @description The user or group that holds the permission
                 * @example user:ines.carvalho@example.com
                 */
                userGroupId: components["parameters"]["UserGroupIdInPath"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Organization permission retrieved successfully */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "userGroupId": "user:ines.carvalho@example.com",
                     *       "permission": "modeler",
                     *       "message": "For the quarterly review",
                     *       "createdAt": "2026-01-05T09:30:00.000Z",
                     *       "updatedAt": "2026-02-11T14:05:00.000Z"
                     *     }
                     */
                    "application/json": components["schemas"]["OrganizationPermission"];
                };
            };
            400: components["responses"]["Invalid"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            500: components["responses"]["Internal"];
        };
    };
    deleteOrganizationPermission: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The name of the organization
                 * @example tidewater
                 */
                organizationName: components["parameters"]["OrganizationNameInPath"];
                /**
                 * @description The user or group that holds the permission
                 * @example user:ines.carvalho@example.com
                 */
                userGroupId: components["parameters"]["UserGroupIdInPath"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Organization permission deleted successfully */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["Invalid"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            500: components["responses"]["Internal"];
        };
    };
    updateOrganizationPermission: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The name of the organization
                 * @example tidewater
                 */
                organizationName: components["parameters"]["OrganizationNameInPath"];
                /**
                 * @description The user or group that holds the permission
                 * @example user:ines.carvalho@example.com
                 */
                userGroupId: components["parameters"]["UserGroupIdInPath"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["OrganizationPermissionChanges"];
            };
        };
        responses: {
            /** @description Organization permission updated successfully */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "userGroupId": "user:ines.carvalho@example.com",
                     *       "permission": "modeler",
                     *       "message": "For the quarterly review",
                     *       "createdAt": "2026-01-05T09:30:00.000Z",
                     *       "updatedAt": "2026-02-11T14:05:00.000Z"
                     *     }
                     */
                    "application/json": components["schemas"]["OrganizationPermission"];
                };
            };
            400: components["responses"]["Invalid"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            413: components["responses"]["TooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            500: components["responses"]["Internal"];
        };
    };
    createGroup: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The name of the organization
                 * @example tidewater
                 */
                organizationName: components["parameters"]["OrganizationNameInPath"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["NewGroup"];
            };
        };
        responses: {
            /** @description Group created successfully */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "organizationName": "tidewater",
                     *       "groupName": "data-engineering",
                     *       "description": "Keeps the pipelines running",
                     *       "createdAt": "2026-01-05T09:30:00.000Z",
                     *       "updatedAt": "2026-02-11T14:05:00.000Z"
                     *     }
                     */
                    "application/json": components["schemas"]["Group"];
                };
            };
            400: components["responses"]["Invalid"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            413: components["responses"]["TooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            500: components["responses"]["Internal"];
        };
    };
    getGroup: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The name of the organization
                 * @example tidewater
                 */
                organizationName: components["parameters"]["OrganizationNameInPath"];
                /**
                 * @description The name of the group
                 * @example data-engineering
                 */
                groupName: components["parameters"]["GroupNameInPath"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Group retrieved successfully */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "organizationName": "tidewater",
                     *       "groupName": "data-engineering",
                     *       "description": "Keeps the pipelines running",
                     *       "createdAt": "2026-01-05T09:30:00.000Z",
                     *       "updatedAt": "2026-02-11T14:05:00.000Z"
                     *     }
                     */
                    "application/json": components["schemas"]["Group"];
                };
            };
            400: components["responses"]["Invalid"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            500: components["responses"]["Internal"];
        };
    };
    deleteGroup: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The name of the organization
                 * @example tidewater
                 */
                organizationName: components["parameters"]["OrganizationNameInPath"];
                /**
                 * @description The name of the group
                 * @example data-engineering
                 */
                groupName: components["parameters"]["GroupNameInPath"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Group deleted successfully */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["Invalid"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            500: components["responses"]["Internal"];
        };
    };
    updateGroup: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The name of the organization
                 * @example tidewater
                 */
                organizationName: components["parameters"]["OrganizationNameInPath"];
                /**
                 * @description The name of the group
                 * @example data-engineering
                 */
                groupName: components["parameters"]["GroupNameInPath"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["GroupChanges"];
            };
        };
        responses: {
            /** @description Group updated successfully */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "organizationName": "tidewater",
                     *       "groupName": "data-engineering",
                     *       "description": "Keeps the pipelines running",
                     *       "createdAt": "2026-01-05T09:30:00.000Z",
                     *       "updatedAt": "2026-02-11T14:05:00.000Z"
                     *     }
                     */
                    "application/json": components["schemas"]["Group"];
                };
            };
            400: components["responses"]["Invalid"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            413: components["responses"]["TooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            500: components["responses"]["Internal"];
        };
    };
    listGroupMembers: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The name of the organization
                 * @example tidewater
                 */
                organizationName: components["parameters"]["OrganizationNameInPath"];
                /**
                 * @description The name of the group
                 * @example data-engineering
                 */
                groupName: components["parameters"]["GroupNameInPath"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Members retrieved successfully */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "members": [
                     *         {
                     *           "userGroupId": "user:ines.carvalho@example.com",
                     *           "status": "admin"
                     *         },
                     *         {
                     *           "userGroupId": "group:analysts",
                     *           "status": "member"
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["Members"];
                };
            };
            400: components["responses"]["Invalid"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            500: components["responses"]["Internal"];
        };
    };
    addGroupMembers: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The name of the organization
                 * @example tidewater
                 */
                organizationName: components["parameters"]["OrganizationNameInPath"];
                /**
                 * @description The name of the group
                 * @example data-engineering
                 */
                groupName: components["parameters"]["GroupNameInPath"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["MemberChanges"];
            };
        };
        responses: {
            /** @description Members added successfully */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["Invalid"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            413: components["responses"]["TooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            500: components["responses"]["Internal"];
        };
    };
    removeGroupMembers: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The name of the organization
                 * @example tidewater
                 */
                organizationName: components["parameters"]["OrganizationNameInPath"];
                /**
                 * @description The name of the group
                 * @example data-engineering
                 */
                groupName: components["parameters"]["GroupNameInPath"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["MemberChanges"];
            };
        };
        responses: {
            /** @description Members removed successfully */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["Invalid"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            413: components["responses"]["TooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            500: components["responses"]["Internal"];
        };
    };
    updateGroupMemberStatus: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The name of the organization
                 * @example tidewater
                 */
                organizationName: components["parameters"]["OrganizationNameInPath"];
                /**
                 * @description The name of the group
                 * @example data-engineering
                 */
                groupName: components["parameters"]["GroupNameInPath"];
                /**
                 * @description The e-mail of a member, as the page asks; the Terraform provider sends the name of a group where a group is the member.
                 * @example ines.carvalho@example.com
                 */
                memberName: components["parameters"]["MemberNameInPath"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["MemberStatusChange"];
            };
        };
        responses: {
            /** @description Member status updated successfully */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["Invalid"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            413: components["responses"]["TooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            500: components["responses"]["Internal"];
        };
    };
    listGroupTokens: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The name of the organization
                 * @example tidewater
                 */
                organizationName: components["parameters"]["OrganizationNameInPath"];
                /**
                 * @description The name of the group
                 * @example data-engineering
                 */
                groupName: components["parameters"]["GroupNameInPath"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description List of group tokens retrieved successfully */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example [
                     *       {
                     *         "name": "nightly-build",
                     *         "groupName": "data-engineering",
                     *         "createdAt": "2026-01-05T09:30:00.000Z",
                     *         "expiresAt": "2125-01-05T09:30:00.000Z",
                     *         "expired": false
                     *       }
                     *     ]
                     */
                    "application/json": components["schemas"]["GroupToken"][];
                };
            };
            400: components["responses"]["Invalid"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            500: components["responses"]["Internal"];
        };
    };
    createGroupToken: {
        parameters: {
            query: {
                /**
                 * @description The name of the token
                 * @example nightly-build
                 */
                name: components["schemas"]["TokenName"];
                /**
                 * @description When it expires; after 99 years where nothing is said
                 * @example 2125-01-05T09:30:00.000Z
                 */
                expiresAt?: string;
            };
            header?: never;
            path: {
                /**
                 * @description The name of the organization
                 * @example tidewater
                 */
                organizationName: components["parameters"]["OrganizationNameInPath"];
                /**
                 * @description The name of the group
                 * @example data-engineering
                 */
                groupName: components["parameters"]["GroupNameInPath"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Group token created successfully */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "name": "nightly-build",
                     *       "groupName": "data-engineering",
                     *       "createdAt": "2026-01-05T09:30:00.000Z",
                     *       "expiresAt": "2125-01-05T09:30:00.000Z",
                     *       "expired": false
                     *     }
                     */
                    "application/json": components["schemas"]["GroupToken"];
                };
            };
            400: components["responses"]["Invalid"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            500: components["responses"]["Internal"];
        };
    };
    listProjects: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The name of the organization
                 * @example tidewater
                 */
                organizationName: components["parameters"]["OrganizationNameInPath"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description List of projects retrieved successfully */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example [
                     *       {
                     *         "name": "revenue",
                     *         "readme": "Models of bookings and revenue",
                     *         "replicationCount": 1,
                     *         "createdAt": "2026-01-05T09:30:00.000Z",
                     *         "updatedAt": "2026-02-11T14:05:00.000Z"
                     *       }
                     *     ]
                     */
                    "application/json": components["schemas"]["Project"][];
                };
            };
            400: components["responses"]["Invalid"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            500: components["responses"]["Internal"];
        };
    };
    createProject: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The name of the organization
                 * @example tidewater
                 */
                organizationName: components["parameters"]["OrganizationNameInPath"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["NewProject"];
            };
        };
        responses: {
            /** @description Project created successfully */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "name": "revenue",
                     *       "readme": "Models of bookings and revenue",
                     *       "replicationCount": 1,
                     *       "createdAt": "2026-01-05T09:30:00.000Z",
                     *       "updatedAt": "2026-02-11T14:05:00.000Z"
                     *     }
                     */
                    "application/json": components["schemas"]["Project"];
                };
            };
            400: components["responses"]["Invalid"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            413: components["responses"]["TooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            500: components["responses"]["Internal"];
        };
    };
    getProject: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The name of the organization
                 * @example tidewater
                 */
                organizationName: components["parameters"]["OrganizationNameInPath"];
                /**
                 * @description The name of the project
                 * @example revenue
                 */
                projectName: components["parameters"]["ProjectNameInPath"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Project retrieved successfully */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "name": "revenue",
                     *       "readme": "Models of bookings and revenue",
                     *       "replicationCount": 1,
                     *       "createdAt": "2026-01-05T09:30:00.000Z",
                     *       "updatedAt": "2026-02-11T14:05:00.000Z"
                     *     }
                     */
                    "application/json": components["schemas"]["Project"];
                };
            };
            400: components["responses"]["Invalid"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            500: components["responses"]["Internal"];
        };
    };
    deleteProject: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The name of the organization
                 * @example tidewater
                 */
                organizationName: components["parameters"]["OrganizationNameInPath"];
                /**
                 * @description The name of the project
                 * @example revenue
                 */
                projectName: components["parameters"]["ProjectNameInPath"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Project deleted successfully */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["Invalid"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            500: components["responses"]["Internal"];
        };
    };
    updateProject: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The name of the organization
                 * @example tidewater
                 */
                organizationName: components["parameters"]["OrganizationNameInPath"];
                /**
                 * @description The name of the project
                 * @example revenue
                 */
                projectName: components["parameters"]["ProjectNameInPath"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ProjectChanges"];
            };
        };
        responses: {
            /** @description Project updated successfully */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "name": "revenue",
                     *       "readme": "Models of bookings and revenue",
                     *       "replicationCount": 1,
                     *       "createdAt": "2026-01-05T09:30:00.000Z",
                     *       "updatedAt": "2026-02-11T14:05:00.000Z"
                     *     }
                     */
                    "application/json": components["schemas"]["Project"];
                };
            };
            400: components["responses"]["Invalid"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            413: components["responses"]["TooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            500: components["responses"]["Internal"];
        };
    };
    listProjectPermissions: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The name of the organization
                 * @example tidewater
                 */
                organizationName: components["parameters"]["OrganizationNameInPath"];
                /**
                 * @description The name of the project
                 * @example revenue
                 */
                projectName: components["parameters"]["ProjectNameInPath"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description List of project permissions retrieved successfully */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example [
                     *       {
                     *         "userGroupId": "user:ines.carvalho@example.com",
                     *         "permission": "viewer",
                     *         "message": "For the quarterly review",
                     *         "createdAt": "2026-01-05T09:30:00.000Z",
                     *         "updatedAt": "2026-02-11T14:05:00.000Z"
                     *       }
                     *     ]
                     */
                    "application/json": components["schemas"]["ProjectPermission"][];
                };
            };
            400: components["responses"]["Invalid"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            500: components["responses"]["Internal"];
        };
    };
    createProjectPermission: {
        parameters: {
            query?: {
                /** @description The caller asks for the permission instead of giving it: no right is needed, and nothing is granted until an admin agrees. */
                requestPermission?: components["parameters"]["RequestPermission"];
                /** @description Whether those concerned are told by e-mail; nothing is sent here. */
                notifyPeople?: boolean;
            };
            header?: never;
            path: {
                /**
                 * @description The name of the organization
                 * @example tidewater
                 */
                organizationName: components["parameters"]["OrganizationNameInPath"];
                /**
                 * @description The name of the project
                 * @example revenue
                 */
                projectName: components["parameters"]["ProjectNameInPath"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["NewProjectPermission"];
            };
        };
        responses: {
            /** @description Project permission created successfully */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "userGroupId": "user:ines.carvalho@example.com",
                     *       "permission": "viewer",
                     *       "message": "For the quarterly review",
                     *       "createdAt": "2026-01-05T09:30:00.000Z",
                     *       "updatedAt": "2026-02-11T14:05:00.000Z"
                     *     }
                     */
                    "application/json": components["schemas"]["ProjectPermission"];
                };
            };
            400: components["responses"]["Invalid"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            413: components["responses"]["TooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            500: components["responses"]["Internal"];
        };
    };
    getProjectPermission: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The name of the organization
                 * @example tidewater
                 */
                organizationName: components["parameters"]["OrganizationNameInPath"];
                /**
                 * @description The name of the project
                 * @example revenue
                 */
                projectName: components["parameters"]["ProjectNameInPath"];
                /**
                 * @description The user or group that holds the permission
                 * @example user:ines.carvalho@example.com
                 */
                userGroupId: components["parameters"]["UserGroupIdInPath"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Project permission retrieved successfully */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "userGroupId": "user:ines.carvalho@example.com",
                     *       "permission": "viewer",
                     *       "message": "For the quarterly review",
                     *       "createdAt": "2026-01-05T09:30:00.000Z",
                     *       "updatedAt": "2026-02-11T14:05:00.000Z"
                     *     }
                     */
                    "application/json": components["schemas"]["ProjectPermission"];
                };
            };
            400: components["responses"]["Invalid"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            500: components["responses"]["Internal"];
        };
    };
    deleteProjectPermission: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The name of the organization
                 * @example tidewater
                 */
                organizationName: components["parameters"]["OrganizationNameInPath"];
                /**
                 * @description The name of the project
                 * @example revenue
                 */
                projectName: components["parameters"]["ProjectNameInPath"];
                /**
                 * @description The user or group that holds the permission
                 * @example user:ines.carvalho@example.com
                 */
                userGroupId: components["parameters"]["UserGroupIdInPath"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Project permission deleted successfully */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["Invalid"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            500: components["responses"]["Internal"];
        };
    };
    updateProjectPermission: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The name of the organization
                 * @example tidewater
                 */
                organizationName: components["parameters"]["OrganizationNameInPath"];
                /**
                 * @description The name of the project
                 * @example revenue
                 */
                projectName: components["parameters"]["ProjectNameInPath"];
                /**
                 * @description The user or group that holds the permission
                 * @example user:ines.carvalho@example.com
                 */
                userGroupId: components["parameters"]["UserGroupIdInPath"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ProjectPermissionChanges"];
            };
        };
        responses: {
            /** @description Project permission updated successfully */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "userGroupId": "user:ines.carvalho@example.com",
                     *       "permission": "viewer",
                     *       "message": "For the quarterly review",
                     *       "createdAt": "2026-01-05T09:30:00.000Z",
                     *       "updatedAt": "2026-02-11T14:05:00.000Z"
                     *     }
                     */
                    "application/json": components["schemas"]["ProjectPermission"];
                };
            };
            400: components["responses"]["Invalid"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            413: components["responses"]["TooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            500: components["responses"]["Internal"];
        };
    };
    deletePackagePermission: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The name of the organization
                 * @example tidewater
                 */
                organizationName: components["parameters"]["OrganizationNameInPath"];
                /**
                 * @description The name of the project
                 * @example revenue
                 */
                projectName: components["parameters"]["ProjectNameInPath"];
                /**
                 * @description The name of the package
                 * @example bookings
                 */
                packageName: components["parameters"]["PackageNameInPath"];
                /**
                 * @description The user or group that holds the permission
                 * @example user:ines.carvalho@example.com
                 */
                userGroupId: components["parameters"]["UserGroupIdInPath"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Package permission deleted successfully */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["Invalid"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            500: components["responses"]["Internal"];
        };
    };
}
