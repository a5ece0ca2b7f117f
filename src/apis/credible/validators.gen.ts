// @ts-nocheck
/** Validators made from specs/credible.json by `npm run generate`: change the document, not this file. */
import * as helper0Module from 'ajv/dist/runtime/ucs2length.js'
const helper0 = helper0Module.default?.default ? helper0Module.default : helper0Module
import * as helper1Module from 'ajv-formats/dist/formats.js'
const helper1 = helper1Module.default?.default ? helper1Module.default : helper1Module
"use strict";
export const v0 = validate0;
const schema0 = {"type":"object","required":["userName","email"],"properties":{"userName":{"$ref":"doppel:request1"},"password":{"$ref":"doppel:request2"},"email":{"$ref":"doppel:request3"},"firstName":{"$ref":"doppel:request4"},"lastName":{"$ref":"doppel:request5"},"businessRole":{"$ref":"doppel:request6"},"tutorialStatus":{"$ref":"doppel:request7"}}};
const schema1 = {"type":"string","pattern":"^[a-zA-Z0-9_-]+$","maxLength":256};
const func0 = helper0.default;
const pattern0 = new RegExp("^[a-zA-Z0-9_-]+$", "u");

function validate1(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate1.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(typeof data === "string"){
if(func0(data) > 256){
const err0 = {instancePath,schemaPath:"#/components/schemas/UserName/maxLength",keyword:"maxLength",params:{limit: 256},message:"must NOT have more than 256 characters"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(!pattern0.test(data)){
const err1 = {instancePath,schemaPath:"#/components/schemas/UserName/pattern",keyword:"pattern",params:{pattern: "^[a-zA-Z0-9_-]+$"},message:"must match pattern \""+"^[a-zA-Z0-9_-]+$"+"\""};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
else {
const err2 = {instancePath,schemaPath:"#/components/schemas/UserName/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
validate1.errors = vErrors;
return errors === 0;
}
validate1.evaluated = {"dynamicProps":false,"dynamicItems":false};

const schema2 = {"type":"string"};

function validate3(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate3.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(typeof data !== "string"){
const err0 = {instancePath,schemaPath:"#/components/schemas/Password/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
validate3.errors = vErrors;
return errors === 0;
}
validate3.evaluated = {"dynamicProps":false,"dynamicItems":false};

const schema3 = {"type":"string","format":"email","maxLength":254};
const formats0 = /^[a-z0-9!#$%&'*+/=?^_`{|}~-]+(?:\.[a-z0-9!#$%&'*+/=?^_`{|}~-]+)*@(?:[a-z0-9](?:[a-z0-9-]*[a-z0-9])?\.)+[a-z0-9](?:[a-z0-9-]*[a-z0-9])?$/i;

function validate5(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate5.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(typeof data === "string"){
if(func0(data) > 254){
const err0 = {instancePath,schemaPath:"#/components/schemas/Email/maxLength",keyword:"maxLength",params:{limit: 254},message:"must NOT have more than 254 characters"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(!(formats0.test(data))){
const err1 = {instancePath,schemaPath:"#/components/schemas/Email/format",keyword:"format",params:{format: "email"},message:"must match format \""+"email"+"\""};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
else {
const err2 = {instancePath,schemaPath:"#/components/schemas/Email/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
validate5.errors = vErrors;
return errors === 0;
}
validate5.evaluated = {"dynamicProps":false,"dynamicItems":false};

const schema4 = {"type":"string","maxLength":256};

function validate7(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate7.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(typeof data === "string"){
if(func0(data) > 256){
const err0 = {instancePath,schemaPath:"#/components/schemas/FirstName/maxLength",keyword:"maxLength",params:{limit: 256},message:"must NOT have more than 256 characters"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
else {
const err1 = {instancePath,schemaPath:"#/components/schemas/FirstName/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
validate7.errors = vErrors;
return errors === 0;
}
validate7.evaluated = {"dynamicProps":false,"dynamicItems":false};

const schema5 = {"type":"string","maxLength":256};

function validate9(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate9.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(typeof data === "string"){
if(func0(data) > 256){
const err0 = {instancePath,schemaPath:"#/components/schemas/LastName/maxLength",keyword:"maxLength",params:{limit: 256},message:"must NOT have more than 256 characters"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
else {
const err1 = {instancePath,schemaPath:"#/components/schemas/LastName/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
validate9.errors = vErrors;
return errors === 0;
}
validate9.evaluated = {"dynamicProps":false,"dynamicItems":false};

const schema6 = {"type":"string"};

function validate11(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate11.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(typeof data !== "string"){
const err0 = {instancePath,schemaPath:"#/components/schemas/BusinessRole/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
validate11.errors = vErrors;
return errors === 0;
}
validate11.evaluated = {"dynamicProps":false,"dynamicItems":false};

const schema7 = {"type":"object","properties":{"projectTutorial":{"$ref":"doppel:request8"}}};
const schema8 = {"type":"object","properties":{"hasClickedCreateModel":{"type":"boolean"},"doNotShowModelIntro":{"type":"boolean"},"doNotShowSchemaExplorerTip":{"type":"boolean"},"doNotShowTutorialInHomePanel":{"type":"boolean"}}};

function validate14(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate14.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.hasClickedCreateModel !== undefined){
if(typeof data.hasClickedCreateModel !== "boolean"){
const err0 = {instancePath:instancePath+"/hasClickedCreateModel",schemaPath:"#/components/schemas/ProjectTutorialChanges/properties/hasClickedCreateModel/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
if(data.doNotShowModelIntro !== undefined){
if(typeof data.doNotShowModelIntro !== "boolean"){
const err1 = {instancePath:instancePath+"/doNotShowModelIntro",schemaPath:"#/components/schemas/ProjectTutorialChanges/properties/doNotShowModelIntro/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
if(data.doNotShowSchemaExplorerTip !== undefined){
if(typeof data.doNotShowSchemaExplorerTip !== "boolean"){
const err2 = {instancePath:instancePath+"/doNotShowSchemaExplorerTip",schemaPath:"#/components/schemas/ProjectTutorialChanges/properties/doNotShowSchemaExplorerTip/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
if(data.doNotShowTutorialInHomePanel !== undefined){
if(typeof data.doNotShowTutorialInHomePanel !== "boolean"){
const err3 = {instancePath:instancePath+"/doNotShowTutorialInHomePanel",schemaPath:"#/components/schemas/ProjectTutorialChanges/properties/doNotShowTutorialInHomePanel/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
}
else {
const err4 = {instancePath,schemaPath:"#/components/schemas/ProjectTutorialChanges/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
validate14.errors = vErrors;
return errors === 0;
}
validate14.evaluated = {"props":{"hasClickedCreateModel":true,"doNotShowModelIntro":true,"doNotShowSchemaExplorerTip":true,"doNotShowTutorialInHomePanel":true},"dynamicProps":false,"dynamicItems":false};


function validate13(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate13.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.projectTutorial !== undefined){
if(!(validate14(data.projectTutorial, {instancePath:instancePath+"/projectTutorial",parentData:data,parentDataProperty:"projectTutorial",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate14.errors : validate14.errors.reduce((all, error) => (all.push(error), all), vErrors);
errors = vErrors.length;
}
}
}
else {
const err0 = {instancePath,schemaPath:"#/components/schemas/TutorialStatusChanges/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
validate13.errors = vErrors;
return errors === 0;
}
validate13.evaluated = {"props":{"projectTutorial":true},"dynamicProps":false,"dynamicItems":false};


function validate0(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate0.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.userName === undefined){
const err0 = {instancePath,schemaPath:"#/components/schemas/NewUser/required",keyword:"required",params:{missingProperty: "userName"},message:"must have required property '"+"userName"+"'"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.email === undefined){
const err1 = {instancePath,schemaPath:"#/components/schemas/NewUser/required",keyword:"required",params:{missingProperty: "email"},message:"must have required property '"+"email"+"'"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(data.userName !== undefined){
if(!(validate1(data.userName, {instancePath:instancePath+"/userName",parentData:data,parentDataProperty:"userName",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate1.errors : validate1.errors.reduce((all, error) => (all.push(error), all), vErrors);
errors = vErrors.length;
}
}
if(data.password !== undefined){
if(!(validate3(data.password, {instancePath:instancePath+"/password",parentData:data,parentDataProperty:"password",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate3.errors : validate3.errors.reduce((all, error) => (all.push(error), all), vErrors);
errors = vErrors.length;
}
}
if(data.email !== undefined){
if(!(validate5(data.email, {instancePath:instancePath+"/email",parentData:data,parentDataProperty:"email",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate5.errors : validate5.errors.reduce((all, error) => (all.push(error), all), vErrors);
errors = vErrors.length;
}
}
if(data.firstName !== undefined){
if(!(validate7(data.firstName, {instancePath:instancePath+"/firstName",parentData:data,parentDataProperty:"firstName",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate7.errors : validate7.errors.reduce((all, error) => (all.push(error), all), vErrors);
errors = vErrors.length;
}
}
if(data.lastName !== undefined){
if(!(validate9(data.lastName, {instancePath:instancePath+"/lastName",parentData:data,parentDataProperty:"lastName",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate9.errors : validate9.errors.reduce((all, error) => (all.push(error), all), vErrors);
errors = vErrors.length;
}
}
if(data.businessRole !== undefined){
if(!(validate11(data.businessRole, {instancePath:instancePath+"/businessRole",parentData:data,parentDataProperty:"businessRole",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate11.errors : validate11.errors.reduce((all, error) => (all.push(error), all), vErrors);
errors = vErrors.length;
}
}
if(data.tutorialStatus !== undefined){
if(!(validate13(data.tutorialStatus, {instancePath:instancePath+"/tutorialStatus",parentData:data,parentDataProperty:"tutorialStatus",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate13.errors : validate13.errors.reduce((all, error) => (all.push(error), all), vErrors);
errors = vErrors.length;
}
}
}
else {
const err2 = {instancePath,schemaPath:"#/components/schemas/NewUser/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
validate0.errors = vErrors;
return errors === 0;
}
validate0.evaluated = {"props":{"userName":true,"password":true,"email":true,"firstName":true,"lastName":true,"businessRole":true,"tutorialStatus":true},"dynamicProps":false,"dynamicItems":false};

export const v1 = validate17;
const schema9 = {"type":"object","required":["userName","email","tutorialStatus"],"properties":{"userName":{"$ref":"doppel:response1"},"password":false,"email":{"$ref":"doppel:response3"},"firstName":{"$ref":"doppel:response4"},"lastName":{"$ref":"doppel:response5"},"businessRole":{"$ref":"doppel:response6"},"tutorialStatus":{"$ref":"doppel:response7"}}};
const schema10 = {"type":"string","pattern":"^[a-zA-Z0-9_-]+$","maxLength":256};

function validate18(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate18.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(typeof data === "string"){
if(func0(data) > 256){
const err0 = {instancePath,schemaPath:"#/components/schemas/UserName/maxLength",keyword:"maxLength",params:{limit: 256},message:"must NOT have more than 256 characters"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(!pattern0.test(data)){
const err1 = {instancePath,schemaPath:"#/components/schemas/UserName/pattern",keyword:"pattern",params:{pattern: "^[a-zA-Z0-9_-]+$"},message:"must match pattern \""+"^[a-zA-Z0-9_-]+$"+"\""};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
else {
const err2 = {instancePath,schemaPath:"#/components/schemas/UserName/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
validate18.errors = vErrors;
return errors === 0;
}
validate18.evaluated = {"dynamicProps":false,"dynamicItems":false};

const schema11 = {"type":"string","format":"email","maxLength":254};

function validate20(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate20.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(typeof data === "string"){
if(func0(data) > 254){
const err0 = {instancePath,schemaPath:"#/components/schemas/Email/maxLength",keyword:"maxLength",params:{limit: 254},message:"must NOT have more than 254 characters"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(!(formats0.test(data))){
const err1 = {instancePath,schemaPath:"#/components/schemas/Email/format",keyword:"format",params:{format: "email"},message:"must match format \""+"email"+"\""};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
else {
const err2 = {instancePath,schemaPath:"#/components/schemas/Email/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
validate20.errors = vErrors;
return errors === 0;
}
validate20.evaluated = {"dynamicProps":false,"dynamicItems":false};

const schema12 = {"type":"string","maxLength":256};

function validate22(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate22.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(typeof data === "string"){
if(func0(data) > 256){
const err0 = {instancePath,schemaPath:"#/components/schemas/FirstName/maxLength",keyword:"maxLength",params:{limit: 256},message:"must NOT have more than 256 characters"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
else {
const err1 = {instancePath,schemaPath:"#/components/schemas/FirstName/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
validate22.errors = vErrors;
return errors === 0;
}
validate22.evaluated = {"dynamicProps":false,"dynamicItems":false};

const schema13 = {"type":"string","maxLength":256};

function validate24(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate24.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(typeof data === "string"){
if(func0(data) > 256){
const err0 = {instancePath,schemaPath:"#/components/schemas/LastName/maxLength",keyword:"maxLength",params:{limit: 256},message:"must NOT have more than 256 characters"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
else {
const err1 = {instancePath,schemaPath:"#/components/schemas/LastName/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
validate24.errors = vErrors;
return errors === 0;
}
validate24.evaluated = {"dynamicProps":false,"dynamicItems":false};

const schema14 = {"type":"string"};

function validate26(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate26.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(typeof data !== "string"){
const err0 = {instancePath,schemaPath:"#/components/schemas/BusinessRole/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
validate26.errors = vErrors;
return errors === 0;
}
validate26.evaluated = {"dynamicProps":false,"dynamicItems":false};

const schema15 = {"type":"object","required":["projectTutorial"],"properties":{"projectTutorial":{"$ref":"doppel:response8"}}};
const schema16 = {"type":"object","required":["hasClickedCreateModel","doNotShowModelIntro","doNotShowSchemaExplorerTip","doNotShowTutorialInHomePanel"],"properties":{"hasClickedCreateModel":{"type":"boolean"},"doNotShowModelIntro":{"type":"boolean"},"doNotShowSchemaExplorerTip":{"type":"boolean"},"doNotShowTutorialInHomePanel":{"type":"boolean"}}};

function validate29(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate29.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.hasClickedCreateModel === undefined){
const err0 = {instancePath,schemaPath:"#/components/schemas/ProjectTutorial/required",keyword:"required",params:{missingProperty: "hasClickedCreateModel"},message:"must have required property '"+"hasClickedCreateModel"+"'"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.doNotShowModelIntro === undefined){
const err1 = {instancePath,schemaPath:"#/components/schemas/ProjectTutorial/required",keyword:"required",params:{missingProperty: "doNotShowModelIntro"},message:"must have required property '"+"doNotShowModelIntro"+"'"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(data.doNotShowSchemaExplorerTip === undefined){
const err2 = {instancePath,schemaPath:"#/components/schemas/ProjectTutorial/required",keyword:"required",params:{missingProperty: "doNotShowSchemaExplorerTip"},message:"must have required property '"+"doNotShowSchemaExplorerTip"+"'"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if(data.doNotShowTutorialInHomePanel === undefined){
const err3 = {instancePath,schemaPath:"#/components/schemas/ProjectTutorial/required",keyword:"required",params:{missingProperty: "doNotShowTutorialInHomePanel"},message:"must have required property '"+"doNotShowTutorialInHomePanel"+"'"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
if(data.hasClickedCreateModel !== undefined){
if(typeof data.hasClickedCreateModel !== "boolean"){
const err4 = {instancePath:instancePath+"/hasClickedCreateModel",schemaPath:"#/components/schemas/ProjectTutorial/properties/hasClickedCreateModel/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
if(data.doNotShowModelIntro !== undefined){
if(typeof data.doNotShowModelIntro !== "boolean"){
const err5 = {instancePath:instancePath+"/doNotShowModelIntro",schemaPath:"#/components/schemas/ProjectTutorial/properties/doNotShowModelIntro/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
if(data.doNotShowSchemaExplorerTip !== undefined){
if(typeof data.doNotShowSchemaExplorerTip !== "boolean"){
const err6 = {instancePath:instancePath+"/doNotShowSchemaExplorerTip",schemaPath:"#/components/schemas/ProjectTutorial/properties/doNotShowSchemaExplorerTip/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
if(data.doNotShowTutorialInHomePanel !== undefined){
if(typeof data.doNotShowTutorialInHomePanel !== "boolean"){
const err7 = {instancePath:instancePath+"/doNotShowTutorialInHomePanel",schemaPath:"#/components/schemas/ProjectTutorial/properties/doNotShowTutorialInHomePanel/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
}
else {
const err8 = {instancePath,schemaPath:"#/components/schemas/ProjectTutorial/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
validate29.errors = vErrors;
return errors === 0;
}
validate29.evaluated = {"props":{"hasClickedCreateModel":true,"doNotShowModelIntro":true,"doNotShowSchemaExplorerTip":true,"doNotShowTutorialInHomePanel":true},"dynamicProps":false,"dynamicItems":false};


function validate28(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate28.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.projectTutorial === undefined){
const err0 = {instancePath,schemaPath:"#/components/schemas/TutorialStatus/required",keyword:"required",params:{missingProperty: "projectTutorial"},message:"must have required property '"+"projectTutorial"+"'"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.projectTutorial !== undefined){
if(!(validate29(data.projectTutorial, {instancePath:instancePath+"/projectTutorial",parentData:data,parentDataProperty:"projectTutorial",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate29.errors : validate29.errors.reduce((all, error) => (all.push(error), all), vErrors);
errors = vErrors.length;
}
}
}
else {
const err1 = {instancePath,schemaPath:"#/components/schemas/TutorialStatus/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
validate28.errors = vErrors;
return errors === 0;
}
validate28.evaluated = {"props":{"projectTutorial":true},"dynamicProps":false,"dynamicItems":false};


function validate17(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate17.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.userName === undefined){
const err0 = {instancePath,schemaPath:"#/components/schemas/User/required",keyword:"required",params:{missingProperty: "userName"},message:"must have required property '"+"userName"+"'"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.email === undefined){
const err1 = {instancePath,schemaPath:"#/components/schemas/User/required",keyword:"required",params:{missingProperty: "email"},message:"must have required property '"+"email"+"'"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(data.tutorialStatus === undefined){
const err2 = {instancePath,schemaPath:"#/components/schemas/User/required",keyword:"required",params:{missingProperty: "tutorialStatus"},message:"must have required property '"+"tutorialStatus"+"'"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if(data.userName !== undefined){
if(!(validate18(data.userName, {instancePath:instancePath+"/userName",parentData:data,parentDataProperty:"userName",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate18.errors : validate18.errors.reduce((all, error) => (all.push(error), all), vErrors);
errors = vErrors.length;
}
}
if(data.password !== undefined){
const err3 = {instancePath:instancePath+"/password",schemaPath:"#/components/schemas/User/properties/password/false schema",keyword:"false schema",params:{},message:"boolean schema is false"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
if(data.email !== undefined){
if(!(validate20(data.email, {instancePath:instancePath+"/email",parentData:data,parentDataProperty:"email",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate20.errors : validate20.errors.reduce((all, error) => (all.push(error), all), vErrors);
errors = vErrors.length;
}
}
if(data.firstName !== undefined){
if(!(validate22(data.firstName, {instancePath:instancePath+"/firstName",parentData:data,parentDataProperty:"firstName",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate22.errors : validate22.errors.reduce((all, error) => (all.push(error), all), vErrors);
errors = vErrors.length;
}
}
if(data.lastName !== undefined){
if(!(validate24(data.lastName, {instancePath:instancePath+"/lastName",parentData:data,parentDataProperty:"lastName",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate24.errors : validate24.errors.reduce((all, error) => (all.push(error), all), vErrors);
errors = vErrors.length;
}
}
if(data.businessRole !== undefined){
if(!(validate26(data.businessRole, {instancePath:instancePath+"/businessRole",parentData:data,parentDataProperty:"businessRole",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate26.errors : validate26.errors.reduce((all, error) => (all.push(error), all), vErrors);
errors = vErrors.length;
}
}
if(data.tutorialStatus !== undefined){
if(!(validate28(data.tutorialStatus, {instancePath:instancePath+"/tutorialStatus",parentData:data,parentDataProperty:"tutorialStatus",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate28.errors : validate28.errors.reduce((all, error) => (all.push(error), all), vErrors);
errors = vErrors.length;
}
}
}
else {
const err4 = {instancePath,schemaPath:"#/components/schemas/User/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
validate17.errors = vErrors;
return errors === 0;
}
validate17.evaluated = {"props":{"userName":true,"password":true,"email":true,"firstName":true,"lastName":true,"businessRole":true,"tutorialStatus":true},"dynamicProps":false,"dynamicItems":false};

export const v2 = validate32;
const schema17 = {"type":"object","required":["code","message"],"properties":{"code":{"type":"string","minLength":1},"message":{"type":"string","minLength":1}}};

function validate32(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate32.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.code === undefined){
const err0 = {instancePath,schemaPath:"#/components/schemas/Error/required",keyword:"required",params:{missingProperty: "code"},message:"must have required property '"+"code"+"'"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.message === undefined){
const err1 = {instancePath,schemaPath:"#/components/schemas/Error/required",keyword:"required",params:{missingProperty: "message"},message:"must have required property '"+"message"+"'"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(data.code !== undefined){
let data0 = data.code;
if(typeof data0 === "string"){
if(func0(data0) < 1){
const err2 = {instancePath:instancePath+"/code",schemaPath:"#/components/schemas/Error/properties/code/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
else {
const err3 = {instancePath:instancePath+"/code",schemaPath:"#/components/schemas/Error/properties/code/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
if(data.message !== undefined){
let data1 = data.message;
if(typeof data1 === "string"){
if(func0(data1) < 1){
const err4 = {instancePath:instancePath+"/message",schemaPath:"#/components/schemas/Error/properties/message/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
else {
const err5 = {instancePath:instancePath+"/message",schemaPath:"#/components/schemas/Error/properties/message/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
}
else {
const err6 = {instancePath,schemaPath:"#/components/schemas/Error/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
validate32.errors = vErrors;
return errors === 0;
}
validate32.evaluated = {"props":{"code":true,"message":true},"dynamicProps":false,"dynamicItems":false};

export const v3 = validate33;
const schema18 = {"type":"string","pattern":"^Bearer"};
const pattern2 = new RegExp("^Bearer", "u");

function validate33(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate33.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(typeof data === "string"){
if(!pattern2.test(data)){
const err0 = {instancePath,schemaPath:"#/components/headers/WWW-Authenticate/schema/pattern",keyword:"pattern",params:{pattern: "^Bearer"},message:"must match pattern \""+"^Bearer"+"\""};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
else {
const err1 = {instancePath,schemaPath:"#/components/headers/WWW-Authenticate/schema/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
validate33.errors = vErrors;
return errors === 0;
}
validate33.evaluated = {"dynamicProps":false,"dynamicItems":false};

export const v4 = validate34;
const schema19 = {"anyOf":[{"$ref":"doppel:request10"},{"$ref":"doppel:request3"},{"$ref":"doppel:request1"}]};
const schema20 = {"type":"string","pattern":"^[a-zA-Z0-9._%+-]+@[a-zA-Z0-9.-]+\\.[a-zA-Z]{2,}$","maxLength":254};
const pattern3 = new RegExp("^[a-zA-Z0-9._%+-]+@[a-zA-Z0-9.-]+\\.[a-zA-Z]{2,}$", "u");

function validate35(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate35.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(typeof data === "string"){
if(func0(data) > 254){
const err0 = {instancePath,schemaPath:"#/components/schemas/EmailInPath/maxLength",keyword:"maxLength",params:{limit: 254},message:"must NOT have more than 254 characters"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(!pattern3.test(data)){
const err1 = {instancePath,schemaPath:"#/components/schemas/EmailInPath/pattern",keyword:"pattern",params:{pattern: "^[a-zA-Z0-9._%+-]+@[a-zA-Z0-9.-]+\\.[a-zA-Z]{2,}$"},message:"must match pattern \""+"^[a-zA-Z0-9._%+-]+@[a-zA-Z0-9.-]+\\.[a-zA-Z]{2,}$"+"\""};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
else {
const err2 = {instancePath,schemaPath:"#/components/schemas/EmailInPath/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
validate35.errors = vErrors;
return errors === 0;
}
validate35.evaluated = {"dynamicProps":false,"dynamicItems":false};


function validate34(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate34.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
const _errs0 = errors;
let valid0 = false;
const _errs1 = errors;
if(!(validate35(data, {instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate35.errors : validate35.errors.reduce((all, error) => (all.push(error), all), vErrors);
errors = vErrors.length;
}
var _valid0 = _errs1 === errors;
valid0 = valid0 || _valid0;
const _errs2 = errors;
if(!(validate5(data, {instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate5.errors : validate5.errors.reduce((all, error) => (all.push(error), all), vErrors);
errors = vErrors.length;
}
var _valid0 = _errs2 === errors;
valid0 = valid0 || _valid0;
const _errs3 = errors;
if(!(validate1(data, {instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate1.errors : validate1.errors.reduce((all, error) => (all.push(error), all), vErrors);
errors = vErrors.length;
}
var _valid0 = _errs3 === errors;
valid0 = valid0 || _valid0;
if(!valid0){
const err0 = {instancePath,schemaPath:"#/components/parameters/UserNameInPath/schema/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
else {
errors = _errs0;
if(vErrors !== null){
if(_errs0){
vErrors.length = _errs0;
}
else {
vErrors = null;
}
}
}
validate34.errors = vErrors;
return errors === 0;
}
validate34.evaluated = {"dynamicProps":false,"dynamicItems":false};

export const v5 = validate39;
const schema21 = {"type":"object","properties":{"userName":{"$ref":"doppel:request1"},"password":{"$ref":"doppel:request2"},"email":{"$ref":"doppel:request3"},"firstName":{"$ref":"doppel:request4"},"lastName":{"$ref":"doppel:request5"},"businessRole":{"$ref":"doppel:request6"},"tutorialStatus":{"$ref":"doppel:request7"}}};

function validate39(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate39.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.userName !== undefined){
if(!(validate1(data.userName, {instancePath:instancePath+"/userName",parentData:data,parentDataProperty:"userName",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate1.errors : validate1.errors.reduce((all, error) => (all.push(error), all), vErrors);
errors = vErrors.length;
}
}
if(data.password !== undefined){
if(!(validate3(data.password, {instancePath:instancePath+"/password",parentData:data,parentDataProperty:"password",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate3.errors : validate3.errors.reduce((all, error) => (all.push(error), all), vErrors);
errors = vErrors.length;
}
}
if(data.email !== undefined){
if(!(validate5(data.email, {instancePath:instancePath+"/email",parentData:data,parentDataProperty:"email",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate5.errors : validate5.errors.reduce((all, error) => (all.push(error), all), vErrors);
errors = vErrors.length;
}
}
if(data.firstName !== undefined){
if(!(validate7(data.firstName, {instancePath:instancePath+"/firstName",parentData:data,parentDataProperty:"firstName",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate7.errors : validate7.errors.reduce((all, error) => (all.push(error), all), vErrors);
errors = vErrors.length;
}
}
if(data.lastName !== undefined){
if(!(validate9(data.lastName, {instancePath:instancePath+"/lastName",parentData:data,parentDataProperty:"lastName",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate9.errors : validate9.errors.reduce((all, error) => (all.push(error), all), vErrors);
errors = vErrors.length;
}
}
if(data.businessRole !== undefined){
if(!(validate11(data.businessRole, {instancePath:instancePath+"/businessRole",parentData:data,parentDataProperty:"businessRole",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate11.errors : validate11.errors.reduce((all, error) => (all.push(error), all), vErrors);
errors = vErrors.length;
}
}
if(data.tutorialStatus !== undefined){
if(!(validate13(data.tutorialStatus, {instancePath:instancePath+"/tutorialStatus",parentData:data,parentDataProperty:"tutorialStatus",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate13.errors : validate13.errors.reduce((all, error) => (all.push(error), all), vErrors);
errors = vErrors.length;
}
}
}
else {
const err0 = {instancePath,schemaPath:"#/components/schemas/UserChanges/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
validate39.errors = vErrors;
return errors === 0;
}
validate39.evaluated = {"props":{"userName":true,"password":true,"email":true,"firstName":true,"lastName":true,"businessRole":true,"tutorialStatus":true},"dynamicProps":false,"dynamicItems":false};

export const v6 = validate47;
const schema22 = {"type":"object","required":["userEmail","permission"],"properties":{"userEmail":{"$ref":"doppel:request3"},"permission":{"type":"string","enum":["admin"]}}};

function validate47(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate47.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.userEmail === undefined){
const err0 = {instancePath,schemaPath:"#/components/schemas/SystemPermission/required",keyword:"required",params:{missingProperty: "userEmail"},message:"must have required property '"+"userEmail"+"'"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.permission === undefined){
const err1 = {instancePath,schemaPath:"#/components/schemas/SystemPermission/required",keyword:"required",params:{missingProperty: "permission"},message:"must have required property '"+"permission"+"'"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(data.userEmail !== undefined){
if(!(validate5(data.userEmail, {instancePath:instancePath+"/userEmail",parentData:data,parentDataProperty:"userEmail",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate5.errors : validate5.errors.reduce((all, error) => (all.push(error), all), vErrors);
errors = vErrors.length;
}
}
if(data.permission !== undefined){
let data1 = data.permission;
if(typeof data1 !== "string"){
const err2 = {instancePath:instancePath+"/permission",schemaPath:"#/components/schemas/SystemPermission/properties/permission/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if(!(data1 === "admin")){
const err3 = {instancePath:instancePath+"/permission",schemaPath:"#/components/schemas/SystemPermission/properties/permission/enum",keyword:"enum",params:{allowedValues: schema22.properties.permission.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
}
else {
const err4 = {instancePath,schemaPath:"#/components/schemas/SystemPermission/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
validate47.errors = vErrors;
return errors === 0;
}
validate47.evaluated = {"props":{"userEmail":true,"permission":true},"dynamicProps":false,"dynamicItems":false};

export const v7 = validate49;
const schema23 = {"type":"object","required":["userEmail","permission"],"properties":{"userEmail":{"$ref":"doppel:response3"},"permission":{"type":"string","enum":["admin"]}}};

function validate49(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate49.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.userEmail === undefined){
const err0 = {instancePath,schemaPath:"#/components/schemas/SystemPermission/required",keyword:"required",params:{missingProperty: "userEmail"},message:"must have required property '"+"userEmail"+"'"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.permission === undefined){
const err1 = {instancePath,schemaPath:"#/components/schemas/SystemPermission/required",keyword:"required",params:{missingProperty: "permission"},message:"must have required property '"+"permission"+"'"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(data.userEmail !== undefined){
if(!(validate20(data.userEmail, {instancePath:instancePath+"/userEmail",parentData:data,parentDataProperty:"userEmail",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate20.errors : validate20.errors.reduce((all, error) => (all.push(error), all), vErrors);
errors = vErrors.length;
}
}
if(data.permission !== undefined){
let data1 = data.permission;
if(typeof data1 !== "string"){
const err2 = {instancePath:instancePath+"/permission",schemaPath:"#/components/schemas/SystemPermission/properties/permission/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if(!(data1 === "admin")){
const err3 = {instancePath:instancePath+"/permission",schemaPath:"#/components/schemas/SystemPermission/properties/permission/enum",keyword:"enum",params:{allowedValues: schema23.properties.permission.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
}
else {
const err4 = {instancePath,schemaPath:"#/components/schemas/SystemPermission/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
validate49.errors = vErrors;
return errors === 0;
}
validate49.evaluated = {"props":{"userEmail":true,"permission":true},"dynamicProps":false,"dynamicItems":false};

export const v8 = validate51;
const schema24 = {"type":"object","required":["name"],"properties":{"name":{"$ref":"doppel:request14"},"displayName":{"type":"string","maxLength":256}}};
const schema25 = {"type":"string","pattern":"^[a-zA-Z0-9_-]+$","maxLength":256};

function validate52(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate52.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(typeof data === "string"){
if(func0(data) > 256){
const err0 = {instancePath,schemaPath:"#/components/schemas/OrganizationName/maxLength",keyword:"maxLength",params:{limit: 256},message:"must NOT have more than 256 characters"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(!pattern0.test(data)){
const err1 = {instancePath,schemaPath:"#/components/schemas/OrganizationName/pattern",keyword:"pattern",params:{pattern: "^[a-zA-Z0-9_-]+$"},message:"must match pattern \""+"^[a-zA-Z0-9_-]+$"+"\""};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
else {
const err2 = {instancePath,schemaPath:"#/components/schemas/OrganizationName/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
validate52.errors = vErrors;
return errors === 0;
}
validate52.evaluated = {"dynamicProps":false,"dynamicItems":false};


function validate51(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate51.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.name === undefined){
const err0 = {instancePath,schemaPath:"#/components/schemas/NewOrganization/required",keyword:"required",params:{missingProperty: "name"},message:"must have required property '"+"name"+"'"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.name !== undefined){
if(!(validate52(data.name, {instancePath:instancePath+"/name",parentData:data,parentDataProperty:"name",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate52.errors : validate52.errors.reduce((all, error) => (all.push(error), all), vErrors);
errors = vErrors.length;
}
}
if(data.displayName !== undefined){
let data1 = data.displayName;
if(typeof data1 === "string"){
if(func0(data1) > 256){
const err1 = {instancePath:instancePath+"/displayName",schemaPath:"#/components/schemas/NewOrganization/properties/displayName/maxLength",keyword:"maxLength",params:{limit: 256},message:"must NOT have more than 256 characters"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
else {
const err2 = {instancePath:instancePath+"/displayName",schemaPath:"#/components/schemas/NewOrganization/properties/displayName/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
}
else {
const err3 = {instancePath,schemaPath:"#/components/schemas/NewOrganization/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
validate51.errors = vErrors;
return errors === 0;
}
validate51.evaluated = {"props":{"name":true,"displayName":true},"dynamicProps":false,"dynamicItems":false};

export const v9 = validate54;
const schema26 = {"type":"object","required":["name","displayName","createdAt","updatedAt"],"properties":{"name":{"$ref":"doppel:response13"},"displayName":{"type":"string","maxLength":256},"createdAt":{"$ref":"doppel:response14"},"updatedAt":{"$ref":"doppel:response15"}}};
const schema27 = {"type":"string","pattern":"^[a-zA-Z0-9_-]+$","maxLength":256};

function validate55(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate55.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(typeof data === "string"){
if(func0(data) > 256){
const err0 = {instancePath,schemaPath:"#/components/schemas/OrganizationName/maxLength",keyword:"maxLength",params:{limit: 256},message:"must NOT have more than 256 characters"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(!pattern0.test(data)){
const err1 = {instancePath,schemaPath:"#/components/schemas/OrganizationName/pattern",keyword:"pattern",params:{pattern: "^[a-zA-Z0-9_-]+$"},message:"must match pattern \""+"^[a-zA-Z0-9_-]+$"+"\""};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
else {
const err2 = {instancePath,schemaPath:"#/components/schemas/OrganizationName/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
validate55.errors = vErrors;
return errors === 0;
}
validate55.evaluated = {"dynamicProps":false,"dynamicItems":false};

const schema28 = {"type":"string","format":"date-time"};
const formats4 = helper1.fullFormats["date-time"];

function validate57(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate57.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(typeof data === "string"){
if(!(formats4.validate(data))){
const err0 = {instancePath,schemaPath:"#/components/schemas/CreatedAt/format",keyword:"format",params:{format: "date-time"},message:"must match format \""+"date-time"+"\""};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
else {
const err1 = {instancePath,schemaPath:"#/components/schemas/CreatedAt/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
validate57.errors = vErrors;
return errors === 0;
}
validate57.evaluated = {"dynamicProps":false,"dynamicItems":false};

const schema29 = {"type":"string","format":"date-time"};

function validate59(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate59.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(typeof data === "string"){
if(!(formats4.validate(data))){
const err0 = {instancePath,schemaPath:"#/components/schemas/UpdatedAt/format",keyword:"format",params:{format: "date-time"},message:"must match format \""+"date-time"+"\""};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
else {
const err1 = {instancePath,schemaPath:"#/components/schemas/UpdatedAt/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
validate59.errors = vErrors;
return errors === 0;
}
validate59.evaluated = {"dynamicProps":false,"dynamicItems":false};


function validate54(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate54.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.name === undefined){
const err0 = {instancePath,schemaPath:"#/components/schemas/Organization/required",keyword:"required",params:{missingProperty: "name"},message:"must have required property '"+"name"+"'"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.displayName === undefined){
const err1 = {instancePath,schemaPath:"#/components/schemas/Organization/required",keyword:"required",params:{missingProperty: "displayName"},message:"must have required property '"+"displayName"+"'"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(data.createdAt === undefined){
const err2 = {instancePath,schemaPath:"#/components/schemas/Organization/required",keyword:"required",params:{missingProperty: "createdAt"},message:"must have required property '"+"createdAt"+"'"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if(data.updatedAt === undefined){
const err3 = {instancePath,schemaPath:"#/components/schemas/Organization/required",keyword:"required",params:{missingProperty: "updatedAt"},message:"must have required property '"+"updatedAt"+"'"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
if(data.name !== undefined){
if(!(validate55(data.name, {instancePath:instancePath+"/name",parentData:data,parentDataProperty:"name",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate55.errors : validate55.errors.reduce((all, error) => (all.push(error), all), vErrors);
errors = vErrors.length;
}
}
if(data.displayName !== undefined){
let data1 = data.displayName;
if(typeof data1 === "string"){
if(func0(data1) > 256){
const err4 = {instancePath:instancePath+"/displayName",schemaPath:"#/components/schemas/Organization/properties/displayName/maxLength",keyword:"maxLength",params:{limit: 256},message:"must NOT have more than 256 characters"};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
else {
const err5 = {instancePath:instancePath+"/displayName",schemaPath:"#/components/schemas/Organization/properties/displayName/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
if(data.createdAt !== undefined){
if(!(validate57(data.createdAt, {instancePath:instancePath+"/createdAt",parentData:data,parentDataProperty:"createdAt",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate57.errors : validate57.errors.reduce((all, error) => (all.push(error), all), vErrors);
errors = vErrors.length;
}
}
if(data.updatedAt !== undefined){
if(!(validate59(data.updatedAt, {instancePath:instancePath+"/updatedAt",parentData:data,parentDataProperty:"updatedAt",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate59.errors : validate59.errors.reduce((all, error) => (all.push(error), all), vErrors);
errors = vErrors.length;
}
}
}
else {
const err6 = {instancePath,schemaPath:"#/components/schemas/Organization/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
validate54.errors = vErrors;
return errors === 0;
}
validate54.evaluated = {"props":{"name":true,"displayName":true,"createdAt":true,"updatedAt":true},"dynamicProps":false,"dynamicItems":false};

export const v10 = validate52;

export const v11 = validate61;
const schema30 = {"allOf":[{"$ref":"doppel:response12"},{"type":"object","required":["permission"],"properties":{"permission":{"$ref":"doppel:response17"}}}]};
const schema31 = {"type":"string","enum":["admin","modeler","member"]};

function validate63(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate63.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(typeof data !== "string"){
const err0 = {instancePath,schemaPath:"#/components/schemas/OrganizationRole/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(!(((data === "admin") || (data === "modeler")) || (data === "member"))){
const err1 = {instancePath,schemaPath:"#/components/schemas/OrganizationRole/enum",keyword:"enum",params:{allowedValues: schema31.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
validate63.errors = vErrors;
return errors === 0;
}
validate63.evaluated = {"dynamicProps":false,"dynamicItems":false};


function validate61(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate61.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(!(validate54(data, {instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate54.errors : validate54.errors.reduce((all, error) => (all.push(error), all), vErrors);
errors = vErrors.length;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.permission === undefined){
const err0 = {instancePath,schemaPath:"#/components/schemas/OrganizationDetails/allOf/1/required",keyword:"required",params:{missingProperty: "permission"},message:"must have required property '"+"permission"+"'"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.permission !== undefined){
if(!(validate63(data.permission, {instancePath:instancePath+"/permission",parentData:data,parentDataProperty:"permission",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate63.errors : validate63.errors.reduce((all, error) => (all.push(error), all), vErrors);
errors = vErrors.length;
}
}
}
else {
const err1 = {instancePath,schemaPath:"#/components/schemas/OrganizationDetails/allOf/1/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
validate61.errors = vErrors;
return errors === 0;
}
validate61.evaluated = {"props":{"permission":true,"name":true,"displayName":true,"createdAt":true,"updatedAt":true},"dynamicProps":false,"dynamicItems":false};

export const v12 = validate65;
const schema32 = {"type":"object","properties":{"name":{"$ref":"doppel:request14"},"displayName":{"type":"string","maxLength":256}}};

function validate65(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate65.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.name !== undefined){
if(!(validate52(data.name, {instancePath:instancePath+"/name",parentData:data,parentDataProperty:"name",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate52.errors : validate52.errors.reduce((all, error) => (all.push(error), all), vErrors);
errors = vErrors.length;
}
}
if(data.displayName !== undefined){
let data1 = data.displayName;
if(typeof data1 === "string"){
if(func0(data1) > 256){
const err0 = {instancePath:instancePath+"/displayName",schemaPath:"#/components/schemas/OrganizationChanges/properties/displayName/maxLength",keyword:"maxLength",params:{limit: 256},message:"must NOT have more than 256 characters"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
else {
const err1 = {instancePath:instancePath+"/displayName",schemaPath:"#/components/schemas/OrganizationChanges/properties/displayName/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
}
else {
const err2 = {instancePath,schemaPath:"#/components/schemas/OrganizationChanges/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
validate65.errors = vErrors;
return errors === 0;
}
validate65.evaluated = {"props":{"name":true,"displayName":true},"dynamicProps":false,"dynamicItems":false};

export const v13 = validate67;
const schema33 = {"type":"array","items":{"$ref":"doppel:response19"}};
const schema34 = {"type":"object","required":["userGroupId","permission","createdAt","updatedAt"],"properties":{"userGroupId":{"$ref":"doppel:response20"},"permission":{"$ref":"doppel:response17"},"message":{"$ref":"doppel:response21"},"createdAt":{"$ref":"doppel:response14"},"updatedAt":{"$ref":"doppel:response15"}}};
const schema35 = {"type":"string","maxLength":262,"pattern":"^(user:[^\\s@]+@[^\\s@]+|group:[a-zA-Z0-9._-]+)$"};
const pattern6 = new RegExp("^(user:[^\\s@]+@[^\\s@]+|group:[a-zA-Z0-9._-]+)$", "u");

function validate69(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate69.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(typeof data === "string"){
if(func0(data) > 262){
const err0 = {instancePath,schemaPath:"#/components/schemas/Grantee/maxLength",keyword:"maxLength",params:{limit: 262},message:"must NOT have more than 262 characters"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(!pattern6.test(data)){
const err1 = {instancePath,schemaPath:"#/components/schemas/Grantee/pattern",keyword:"pattern",params:{pattern: "^(user:[^\\s@]+@[^\\s@]+|group:[a-zA-Z0-9._-]+)$"},message:"must match pattern \""+"^(user:[^\\s@]+@[^\\s@]+|group:[a-zA-Z0-9._-]+)$"+"\""};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
else {
const err2 = {instancePath,schemaPath:"#/components/schemas/Grantee/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
validate69.errors = vErrors;
return errors === 0;
}
validate69.evaluated = {"dynamicProps":false,"dynamicItems":false};

const schema36 = {"type":"string"};

function validate72(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate72.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(typeof data !== "string"){
const err0 = {instancePath,schemaPath:"#/components/schemas/Message/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
validate72.errors = vErrors;
return errors === 0;
}
validate72.evaluated = {"dynamicProps":false,"dynamicItems":false};


function validate68(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate68.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.userGroupId === undefined){
const err0 = {instancePath,schemaPath:"#/components/schemas/OrganizationPermission/required",keyword:"required",params:{missingProperty: "userGroupId"},message:"must have required property '"+"userGroupId"+"'"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.permission === undefined){
const err1 = {instancePath,schemaPath:"#/components/schemas/OrganizationPermission/required",keyword:"required",params:{missingProperty: "permission"},message:"must have required property '"+"permission"+"'"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(data.createdAt === undefined){
const err2 = {instancePath,schemaPath:"#/components/schemas/OrganizationPermission/required",keyword:"required",params:{missingProperty: "createdAt"},message:"must have required property '"+"createdAt"+"'"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if(data.updatedAt === undefined){
const err3 = {instancePath,schemaPath:"#/components/schemas/OrganizationPermission/required",keyword:"required",params:{missingProperty: "updatedAt"},message:"must have required property '"+"updatedAt"+"'"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
if(data.userGroupId !== undefined){
if(!(validate69(data.userGroupId, {instancePath:instancePath+"/userGroupId",parentData:data,parentDataProperty:"userGroupId",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate69.errors : validate69.errors.reduce((all, error) => (all.push(error), all), vErrors);
errors = vErrors.length;
}
}
if(data.permission !== undefined){
if(!(validate63(data.permission, {instancePath:instancePath+"/permission",parentData:data,parentDataProperty:"permission",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate63.errors : validate63.errors.reduce((all, error) => (all.push(error), all), vErrors);
errors = vErrors.length;
}
}
if(data.message !== undefined){
if(!(validate72(data.message, {instancePath:instancePath+"/message",parentData:data,parentDataProperty:"message",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate72.errors : validate72.errors.reduce((all, error) => (all.push(error), all), vErrors);
errors = vErrors.length;
}
}
if(data.createdAt !== undefined){
if(!(validate57(data.createdAt, {instancePath:instancePath+"/createdAt",parentData:data,parentDataProperty:"createdAt",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate57.errors : validate57.errors.reduce((all, error) => (all.push(error), all), vErrors);
errors = vErrors.length;
}
}
if(data.updatedAt !== undefined){
if(!(validate59(data.updatedAt, {instancePath:instancePath+"/updatedAt",parentData:data,parentDataProperty:"updatedAt",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate59.errors : validate59.errors.reduce((all, error) => (all.push(error), all), vErrors);
errors = vErrors.length;
}
}
}
else {
const err4 = {instancePath,schemaPath:"#/components/schemas/OrganizationPermission/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
validate68.errors = vErrors;
return errors === 0;
}
validate68.evaluated = {"props":{"userGroupId":true,"permission":true,"message":true,"createdAt":true,"updatedAt":true},"dynamicProps":false,"dynamicItems":false};


function validate67(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate67.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(Array.isArray(data)){
const len0 = data.length;
for(let i0=0; i0<len0; i0++){
if(!(validate68(data[i0], {instancePath:instancePath+"/" + i0,parentData:data,parentDataProperty:i0,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate68.errors : validate68.errors.reduce((all, error) => (all.push(error), all), vErrors);
errors = vErrors.length;
}
}
}
else {
const err0 = {instancePath,schemaPath:"#/paths/~1organizations~1%7BorganizationName%7D~1permissions/get/responses/200/content/application~1json/schema/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
validate67.errors = vErrors;
return errors === 0;
}
validate67.evaluated = {"items":true,"dynamicProps":false,"dynamicItems":false};

export const v14 = validate77;
const schema37 = {"type":"boolean"};

function validate77(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate77.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(typeof data !== "boolean"){
const err0 = {instancePath,schemaPath:"#/components/parameters/RequestPermission/schema/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
validate77.errors = vErrors;
return errors === 0;
}
validate77.evaluated = {"dynamicProps":false,"dynamicItems":false};

export const v15 = validate78;
const schema38 = {"type":"object","required":["userGroupId","permission"],"properties":{"userGroupId":{"$ref":"doppel:request18"},"permission":{"$ref":"doppel:request19"},"message":{"$ref":"doppel:request20"}}};
const schema39 = {"type":"string","maxLength":262,"pattern":"^(user:[a-zA-Z0-9._%+-]+@[a-zA-Z0-9.-]+\\.[a-zA-Z]{2,}|user:[a-zA-Z0-9_-]+|group:[a-zA-Z0-9._-]+)$"};
const pattern7 = new RegExp("^(user:[a-zA-Z0-9._%+-]+@[a-zA-Z0-9.-]+\\.[a-zA-Z]{2,}|user:[a-zA-Z0-9_-]+|group:[a-zA-Z0-9._-]+)$", "u");

function validate79(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate79.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(typeof data === "string"){
if(func0(data) > 262){
const err0 = {instancePath,schemaPath:"#/components/schemas/UserGroupId/maxLength",keyword:"maxLength",params:{limit: 262},message:"must NOT have more than 262 characters"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(!pattern7.test(data)){
const err1 = {instancePath,schemaPath:"#/components/schemas/UserGroupId/pattern",keyword:"pattern",params:{pattern: "^(user:[a-zA-Z0-9._%+-]+@[a-zA-Z0-9.-]+\\.[a-zA-Z]{2,}|user:[a-zA-Z0-9_-]+|group:[a-zA-Z0-9._-]+)$"},message:"must match pattern \""+"^(user:[a-zA-Z0-9._%+-]+@[a-zA-Z0-9.-]+\\.[a-zA-Z]{2,}|user:[a-zA-Z0-9_-]+|group:[a-zA-Z0-9._-]+)$"+"\""};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
else {
const err2 = {instancePath,schemaPath:"#/components/schemas/UserGroupId/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
validate79.errors = vErrors;
return errors === 0;
}
validate79.evaluated = {"dynamicProps":false,"dynamicItems":false};

const schema40 = {"type":"string","enum":["admin","modeler","member"]};

function validate81(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate81.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(typeof data !== "string"){
const err0 = {instancePath,schemaPath:"#/components/schemas/OrganizationRole/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(!(((data === "admin") || (data === "modeler")) || (data === "member"))){
const err1 = {instancePath,schemaPath:"#/components/schemas/OrganizationRole/enum",keyword:"enum",params:{allowedValues: schema40.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
validate81.errors = vErrors;
return errors === 0;
}
validate81.evaluated = {"dynamicProps":false,"dynamicItems":false};

const schema41 = {"type":"string"};

function validate83(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate83.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(typeof data !== "string"){
const err0 = {instancePath,schemaPath:"#/components/schemas/Message/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
validate83.errors = vErrors;
return errors === 0;
}
validate83.evaluated = {"dynamicProps":false,"dynamicItems":false};


function validate78(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate78.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.userGroupId === undefined){
const err0 = {instancePath,schemaPath:"#/components/schemas/NewOrganizationPermission/required",keyword:"required",params:{missingProperty: "userGroupId"},message:"must have required property '"+"userGroupId"+"'"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.permission === undefined){
const err1 = {instancePath,schemaPath:"#/components/schemas/NewOrganizationPermission/required",keyword:"required",params:{missingProperty: "permission"},message:"must have required property '"+"permission"+"'"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(data.userGroupId !== undefined){
if(!(validate79(data.userGroupId, {instancePath:instancePath+"/userGroupId",parentData:data,parentDataProperty:"userGroupId",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate79.errors : validate79.errors.reduce((all, error) => (all.push(error), all), vErrors);
errors = vErrors.length;
}
}
if(data.permission !== undefined){
if(!(validate81(data.permission, {instancePath:instancePath+"/permission",parentData:data,parentDataProperty:"permission",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate81.errors : validate81.errors.reduce((all, error) => (all.push(error), all), vErrors);
errors = vErrors.length;
}
}
if(data.message !== undefined){
if(!(validate83(data.message, {instancePath:instancePath+"/message",parentData:data,parentDataProperty:"message",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate83.errors : validate83.errors.reduce((all, error) => (all.push(error), all), vErrors);
errors = vErrors.length;
}
}
}
else {
const err2 = {instancePath,schemaPath:"#/components/schemas/NewOrganizationPermission/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
validate78.errors = vErrors;
return errors === 0;
}
validate78.evaluated = {"props":{"userGroupId":true,"permission":true,"message":true},"dynamicProps":false,"dynamicItems":false};

export const v16 = validate68;

export const v17 = validate79;

export const v18 = validate85;
const schema42 = {"type":"object","properties":{"userGroupId":{"$ref":"doppel:request18"},"permission":{"$ref":"doppel:request19"},"message":{"$ref":"doppel:request20"}}};

function validate85(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate85.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.userGroupId !== undefined){
if(!(validate79(data.userGroupId, {instancePath:instancePath+"/userGroupId",parentData:data,parentDataProperty:"userGroupId",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate79.errors : validate79.errors.reduce((all, error) => (all.push(error), all), vErrors);
errors = vErrors.length;
}
}
if(data.permission !== undefined){
if(!(validate81(data.permission, {instancePath:instancePath+"/permission",parentData:data,parentDataProperty:"permission",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate81.errors : validate81.errors.reduce((all, error) => (all.push(error), all), vErrors);
errors = vErrors.length;
}
}
if(data.message !== undefined){
if(!(validate83(data.message, {instancePath:instancePath+"/message",parentData:data,parentDataProperty:"message",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate83.errors : validate83.errors.reduce((all, error) => (all.push(error), all), vErrors);
errors = vErrors.length;
}
}
}
else {
const err0 = {instancePath,schemaPath:"#/components/schemas/OrganizationPermissionChanges/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
validate85.errors = vErrors;
return errors === 0;
}
validate85.evaluated = {"props":{"userGroupId":true,"permission":true,"message":true},"dynamicProps":false,"dynamicItems":false};

export const v19 = validate89;
const schema43 = {"type":"object","required":["groupName"],"properties":{"organizationName":{"$ref":"doppel:request14"},"groupName":{"$ref":"doppel:request23"},"description":{"type":"string"}}};
const schema44 = {"type":"string","pattern":"^[a-zA-Z0-9._-]+$","maxLength":256};
const pattern8 = new RegExp("^[a-zA-Z0-9._-]+$", "u");

function validate91(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate91.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(typeof data === "string"){
if(func0(data) > 256){
const err0 = {instancePath,schemaPath:"#/components/schemas/GroupName/maxLength",keyword:"maxLength",params:{limit: 256},message:"must NOT have more than 256 characters"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(!pattern8.test(data)){
const err1 = {instancePath,schemaPath:"#/components/schemas/GroupName/pattern",keyword:"pattern",params:{pattern: "^[a-zA-Z0-9._-]+$"},message:"must match pattern \""+"^[a-zA-Z0-9._-]+$"+"\""};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
else {
const err2 = {instancePath,schemaPath:"#/components/schemas/GroupName/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
validate91.errors = vErrors;
return errors === 0;
}
validate91.evaluated = {"dynamicProps":false,"dynamicItems":false};


function validate89(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate89.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.groupName === undefined){
const err0 = {instancePath,schemaPath:"#/components/schemas/NewGroup/required",keyword:"required",params:{missingProperty: "groupName"},message:"must have required property '"+"groupName"+"'"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.organizationName !== undefined){
if(!(validate52(data.organizationName, {instancePath:instancePath+"/organizationName",parentData:data,parentDataProperty:"organizationName",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate52.errors : validate52.errors.reduce((all, error) => (all.push(error), all), vErrors);
errors = vErrors.length;
}
}
if(data.groupName !== undefined){
if(!(validate91(data.groupName, {instancePath:instancePath+"/groupName",parentData:data,parentDataProperty:"groupName",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate91.errors : validate91.errors.reduce((all, error) => (all.push(error), all), vErrors);
errors = vErrors.length;
}
}
if(data.description !== undefined){
if(typeof data.description !== "string"){
const err1 = {instancePath:instancePath+"/description",schemaPath:"#/components/schemas/NewGroup/properties/description/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
}
else {
const err2 = {instancePath,schemaPath:"#/components/schemas/NewGroup/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
validate89.errors = vErrors;
return errors === 0;
}
validate89.evaluated = {"props":{"organizationName":true,"groupName":true,"description":true},"dynamicProps":false,"dynamicItems":false};

export const v20 = validate93;
const schema45 = {"type":"object","required":["organizationName","groupName","description","createdAt","updatedAt"],"properties":{"organizationName":{"$ref":"doppel:response13"},"groupName":{"$ref":"doppel:response23"},"description":{"type":"string"},"createdAt":{"$ref":"doppel:response14"},"updatedAt":{"$ref":"doppel:response15"}}};
const schema46 = {"type":"string","pattern":"^[a-zA-Z0-9._-]+$","maxLength":256};

function validate95(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate95.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(typeof data === "string"){
if(func0(data) > 256){
const err0 = {instancePath,schemaPath:"#/components/schemas/GroupName/maxLength",keyword:"maxLength",params:{limit: 256},message:"must NOT have more than 256 characters"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(!pattern8.test(data)){
const err1 = {instancePath,schemaPath:"#/components/schemas/GroupName/pattern",keyword:"pattern",params:{pattern: "^[a-zA-Z0-9._-]+$"},message:"must match pattern \""+"^[a-zA-Z0-9._-]+$"+"\""};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
else {
const err2 = {instancePath,schemaPath:"#/components/schemas/GroupName/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
validate95.errors = vErrors;
return errors === 0;
}
validate95.evaluated = {"dynamicProps":false,"dynamicItems":false};


function validate93(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate93.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.organizationName === undefined){
const err0 = {instancePath,schemaPath:"#/components/schemas/Group/required",keyword:"required",params:{missingProperty: "organizationName"},message:"must have required property '"+"organizationName"+"'"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.groupName === undefined){
const err1 = {instancePath,schemaPath:"#/components/schemas/Group/required",keyword:"required",params:{missingProperty: "groupName"},message:"must have required property '"+"groupName"+"'"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(data.description === undefined){
const err2 = {instancePath,schemaPath:"#/components/schemas/Group/required",keyword:"required",params:{missingProperty: "description"},message:"must have required property '"+"description"+"'"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if(data.createdAt === undefined){
const err3 = {instancePath,schemaPath:"#/components/schemas/Group/required",keyword:"required",params:{missingProperty: "createdAt"},message:"must have required property '"+"createdAt"+"'"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
if(data.updatedAt === undefined){
const err4 = {instancePath,schemaPath:"#/components/schemas/Group/required",keyword:"required",params:{missingProperty: "updatedAt"},message:"must have required property '"+"updatedAt"+"'"};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
if(data.organizationName !== undefined){
if(!(validate55(data.organizationName, {instancePath:instancePath+"/organizationName",parentData:data,parentDataProperty:"organizationName",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate55.errors : validate55.errors.reduce((all, error) => (all.push(error), all), vErrors);
errors = vErrors.length;
}
}
if(data.groupName !== undefined){
if(!(validate95(data.groupName, {instancePath:instancePath+"/groupName",parentData:data,parentDataProperty:"groupName",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate95.errors : validate95.errors.reduce((all, error) => (all.push(error), all), vErrors);
errors = vErrors.length;
}
}
if(data.description !== undefined){
if(typeof data.description !== "string"){
const err5 = {instancePath:instancePath+"/description",schemaPath:"#/components/schemas/Group/properties/description/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
if(data.createdAt !== undefined){
if(!(validate57(data.createdAt, {instancePath:instancePath+"/createdAt",parentData:data,parentDataProperty:"createdAt",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate57.errors : validate57.errors.reduce((all, error) => (all.push(error), all), vErrors);
errors = vErrors.length;
}
}
if(data.updatedAt !== undefined){
if(!(validate59(data.updatedAt, {instancePath:instancePath+"/updatedAt",parentData:data,parentDataProperty:"updatedAt",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate59.errors : validate59.errors.reduce((all, error) => (all.push(error), all), vErrors);
errors = vErrors.length;
}
}
}
else {
const err6 = {instancePath,schemaPath:"#/components/schemas/Group/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
validate93.errors = vErrors;
return errors === 0;
}
validate93.evaluated = {"props":{"organizationName":true,"groupName":true,"description":true,"createdAt":true,"updatedAt":true},"dynamicProps":false,"dynamicItems":false};

export const v21 = validate91;

export const v22 = validate99;
const schema47 = {"type":"object","properties":{"organizationName":{"$ref":"doppel:request14"},"groupName":{"$ref":"doppel:request23"},"description":{"type":"string"}}};

function validate99(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate99.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.organizationName !== undefined){
if(!(validate52(data.organizationName, {instancePath:instancePath+"/organizationName",parentData:data,parentDataProperty:"organizationName",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate52.errors : validate52.errors.reduce((all, error) => (all.push(error), all), vErrors);
errors = vErrors.length;
}
}
if(data.groupName !== undefined){
if(!(validate91(data.groupName, {instancePath:instancePath+"/groupName",parentData:data,parentDataProperty:"groupName",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate91.errors : validate91.errors.reduce((all, error) => (all.push(error), all), vErrors);
errors = vErrors.length;
}
}
if(data.description !== undefined){
if(typeof data.description !== "string"){
const err0 = {instancePath:instancePath+"/description",schemaPath:"#/components/schemas/GroupChanges/properties/description/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
}
else {
const err1 = {instancePath,schemaPath:"#/components/schemas/GroupChanges/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
validate99.errors = vErrors;
return errors === 0;
}
validate99.evaluated = {"props":{"organizationName":true,"groupName":true,"description":true},"dynamicProps":false,"dynamicItems":false};

export const v23 = validate102;
const schema48 = {"type":"object","required":["members"],"properties":{"members":{"type":"array","items":{"$ref":"doppel:response25"}}}};
const schema49 = {"type":"object","required":["userGroupId","status"],"properties":{"userGroupId":{"$ref":"doppel:response20"},"status":{"$ref":"doppel:response26"}}};
const schema50 = {"type":"string","enum":["admin","member"]};

function validate105(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate105.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(typeof data !== "string"){
const err0 = {instancePath,schemaPath:"#/components/schemas/MemberStatus/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(!((data === "admin") || (data === "member"))){
const err1 = {instancePath,schemaPath:"#/components/schemas/MemberStatus/enum",keyword:"enum",params:{allowedValues: schema50.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
validate105.errors = vErrors;
return errors === 0;
}
validate105.evaluated = {"dynamicProps":false,"dynamicItems":false};


function validate103(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate103.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.userGroupId === undefined){
const err0 = {instancePath,schemaPath:"#/components/schemas/Member/required",keyword:"required",params:{missingProperty: "userGroupId"},message:"must have required property '"+"userGroupId"+"'"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.status === undefined){
const err1 = {instancePath,schemaPath:"#/components/schemas/Member/required",keyword:"required",params:{missingProperty: "status"},message:"must have required property '"+"status"+"'"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(data.userGroupId !== undefined){
if(!(validate69(data.userGroupId, {instancePath:instancePath+"/userGroupId",parentData:data,parentDataProperty:"userGroupId",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate69.errors : validate69.errors.reduce((all, error) => (all.push(error), all), vErrors);
errors = vErrors.length;
}
}
if(data.status !== undefined){
if(!(validate105(data.status, {instancePath:instancePath+"/status",parentData:data,parentDataProperty:"status",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate105.errors : validate105.errors.reduce((all, error) => (all.push(error), all), vErrors);
errors = vErrors.length;
}
}
}
else {
const err2 = {instancePath,schemaPath:"#/components/schemas/Member/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
validate103.errors = vErrors;
return errors === 0;
}
validate103.evaluated = {"props":{"userGroupId":true,"status":true},"dynamicProps":false,"dynamicItems":false};


function validate102(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate102.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.members === undefined){
const err0 = {instancePath,schemaPath:"#/components/schemas/Members/required",keyword:"required",params:{missingProperty: "members"},message:"must have required property '"+"members"+"'"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.members !== undefined){
let data0 = data.members;
if(Array.isArray(data0)){
const len0 = data0.length;
for(let i0=0; i0<len0; i0++){
if(!(validate103(data0[i0], {instancePath:instancePath+"/members/" + i0,parentData:data0,parentDataProperty:i0,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate103.errors : validate103.errors.reduce((all, error) => (all.push(error), all), vErrors);
errors = vErrors.length;
}
}
}
else {
const err1 = {instancePath:instancePath+"/members",schemaPath:"#/components/schemas/Members/properties/members/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
}
else {
const err2 = {instancePath,schemaPath:"#/components/schemas/Members/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
validate102.errors = vErrors;
return errors === 0;
}
validate102.evaluated = {"props":{"members":true},"dynamicProps":false,"dynamicItems":false};

export const v24 = validate108;
const schema51 = {"type":"object","required":["members"],"properties":{"members":{"type":"array","items":{"$ref":"doppel:request26"}}}};
const schema52 = {"type":"object","required":["userGroupId"],"properties":{"userGroupId":{"$ref":"doppel:request18"},"status":{"$ref":"doppel:request27"}}};
const schema53 = {"type":"string","enum":["admin","member"]};

function validate111(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate111.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(typeof data !== "string"){
const err0 = {instancePath,schemaPath:"#/components/schemas/MemberStatus/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(!((data === "admin") || (data === "member"))){
const err1 = {instancePath,schemaPath:"#/components/schemas/MemberStatus/enum",keyword:"enum",params:{allowedValues: schema53.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
validate111.errors = vErrors;
return errors === 0;
}
validate111.evaluated = {"dynamicProps":false,"dynamicItems":false};


function validate109(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate109.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.userGroupId === undefined){
const err0 = {instancePath,schemaPath:"#/components/schemas/MemberChange/required",keyword:"required",params:{missingProperty: "userGroupId"},message:"must have required property '"+"userGroupId"+"'"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.userGroupId !== undefined){
if(!(validate79(data.userGroupId, {instancePath:instancePath+"/userGroupId",parentData:data,parentDataProperty:"userGroupId",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate79.errors : validate79.errors.reduce((all, error) => (all.push(error), all), vErrors);
errors = vErrors.length;
}
}
if(data.status !== undefined){
if(!(validate111(data.status, {instancePath:instancePath+"/status",parentData:data,parentDataProperty:"status",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate111.errors : validate111.errors.reduce((all, error) => (all.push(error), all), vErrors);
errors = vErrors.length;
}
}
}
else {
const err1 = {instancePath,schemaPath:"#/components/schemas/MemberChange/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
validate109.errors = vErrors;
return errors === 0;
}
validate109.evaluated = {"props":{"userGroupId":true,"status":true},"dynamicProps":false,"dynamicItems":false};


function validate108(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate108.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.members === undefined){
const err0 = {instancePath,schemaPath:"#/components/schemas/MemberChanges/required",keyword:"required",params:{missingProperty: "members"},message:"must have required property '"+"members"+"'"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.members !== undefined){
let data0 = data.members;
if(Array.isArray(data0)){
const len0 = data0.length;
for(let i0=0; i0<len0; i0++){
if(!(validate109(data0[i0], {instancePath:instancePath+"/members/" + i0,parentData:data0,parentDataProperty:i0,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate109.errors : validate109.errors.reduce((all, error) => (all.push(error), all), vErrors);
errors = vErrors.length;
}
}
}
else {
const err1 = {instancePath:instancePath+"/members",schemaPath:"#/components/schemas/MemberChanges/properties/members/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
}
else {
const err2 = {instancePath,schemaPath:"#/components/schemas/MemberChanges/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
validate108.errors = vErrors;
return errors === 0;
}
validate108.evaluated = {"props":{"members":true},"dynamicProps":false,"dynamicItems":false};

export const v25 = validate114;
const schema54 = {"type":"string","maxLength":256,"pattern":"^([a-zA-Z0-9._%+-]+@[a-zA-Z0-9.-]+\\.[a-zA-Z]{2,}|[a-zA-Z0-9._-]+)$"};
const pattern10 = new RegExp("^([a-zA-Z0-9._%+-]+@[a-zA-Z0-9.-]+\\.[a-zA-Z]{2,}|[a-zA-Z0-9._-]+)$", "u");

function validate114(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate114.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(typeof data === "string"){
if(func0(data) > 256){
const err0 = {instancePath,schemaPath:"#/components/parameters/MemberNameInPath/schema/maxLength",keyword:"maxLength",params:{limit: 256},message:"must NOT have more than 256 characters"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(!pattern10.test(data)){
const err1 = {instancePath,schemaPath:"#/components/parameters/MemberNameInPath/schema/pattern",keyword:"pattern",params:{pattern: "^([a-zA-Z0-9._%+-]+@[a-zA-Z0-9.-]+\\.[a-zA-Z]{2,}|[a-zA-Z0-9._-]+)$"},message:"must match pattern \""+"^([a-zA-Z0-9._%+-]+@[a-zA-Z0-9.-]+\\.[a-zA-Z]{2,}|[a-zA-Z0-9._-]+)$"+"\""};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
else {
const err2 = {instancePath,schemaPath:"#/components/parameters/MemberNameInPath/schema/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
validate114.errors = vErrors;
return errors === 0;
}
validate114.evaluated = {"dynamicProps":false,"dynamicItems":false};

export const v26 = validate115;
const schema55 = {"type":"object","required":["status"],"properties":{"status":{"$ref":"doppel:request27"}}};

function validate115(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate115.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.status === undefined){
const err0 = {instancePath,schemaPath:"#/components/schemas/MemberStatusChange/required",keyword:"required",params:{missingProperty: "status"},message:"must have required property '"+"status"+"'"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.status !== undefined){
if(!(validate111(data.status, {instancePath:instancePath+"/status",parentData:data,parentDataProperty:"status",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate111.errors : validate111.errors.reduce((all, error) => (all.push(error), all), vErrors);
errors = vErrors.length;
}
}
}
else {
const err1 = {instancePath,schemaPath:"#/components/schemas/MemberStatusChange/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
validate115.errors = vErrors;
return errors === 0;
}
validate115.evaluated = {"props":{"status":true},"dynamicProps":false,"dynamicItems":false};

export const v27 = validate117;
const schema56 = {"type":"array","items":{"$ref":"doppel:response28"}};
const schema57 = {"type":"object","required":["name","groupName","createdAt","expiresAt","expired"],"properties":{"name":{"$ref":"doppel:response29"},"groupName":{"$ref":"doppel:response23"},"createdAt":{"$ref":"doppel:response14"},"expiresAt":{"type":"string","format":"date-time"},"expired":{"type":"boolean"}}};
const schema58 = {"type":"string","pattern":"^[a-zA-Z0-9_-]+$","maxLength":256};

function validate119(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate119.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(typeof data === "string"){
if(func0(data) > 256){
const err0 = {instancePath,schemaPath:"#/components/schemas/TokenName/maxLength",keyword:"maxLength",params:{limit: 256},message:"must NOT have more than 256 characters"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(!pattern0.test(data)){
const err1 = {instancePath,schemaPath:"#/components/schemas/TokenName/pattern",keyword:"pattern",params:{pattern: "^[a-zA-Z0-9_-]+$"},message:"must match pattern \""+"^[a-zA-Z0-9_-]+$"+"\""};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
else {
const err2 = {instancePath,schemaPath:"#/components/schemas/TokenName/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
validate119.errors = vErrors;
return errors === 0;
}
validate119.evaluated = {"dynamicProps":false,"dynamicItems":false};


function validate118(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate118.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.name === undefined){
const err0 = {instancePath,schemaPath:"#/components/schemas/GroupToken/required",keyword:"required",params:{missingProperty: "name"},message:"must have required property '"+"name"+"'"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.groupName === undefined){
const err1 = {instancePath,schemaPath:"#/components/schemas/GroupToken/required",keyword:"required",params:{missingProperty: "groupName"},message:"must have required property '"+"groupName"+"'"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(data.createdAt === undefined){
const err2 = {instancePath,schemaPath:"#/components/schemas/GroupToken/required",keyword:"required",params:{missingProperty: "createdAt"},message:"must have required property '"+"createdAt"+"'"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if(data.expiresAt === undefined){
const err3 = {instancePath,schemaPath:"#/components/schemas/GroupToken/required",keyword:"required",params:{missingProperty: "expiresAt"},message:"must have required property '"+"expiresAt"+"'"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
if(data.expired === undefined){
const err4 = {instancePath,schemaPath:"#/components/schemas/GroupToken/required",keyword:"required",params:{missingProperty: "expired"},message:"must have required property '"+"expired"+"'"};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
if(data.name !== undefined){
if(!(validate119(data.name, {instancePath:instancePath+"/name",parentData:data,parentDataProperty:"name",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate119.errors : validate119.errors.reduce((all, error) => (all.push(error), all), vErrors);
errors = vErrors.length;
}
}
if(data.groupName !== undefined){
if(!(validate95(data.groupName, {instancePath:instancePath+"/groupName",parentData:data,parentDataProperty:"groupName",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate95.errors : validate95.errors.reduce((all, error) => (all.push(error), all), vErrors);
errors = vErrors.length;
}
}
if(data.createdAt !== undefined){
if(!(validate57(data.createdAt, {instancePath:instancePath+"/createdAt",parentData:data,parentDataProperty:"createdAt",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate57.errors : validate57.errors.reduce((all, error) => (all.push(error), all), vErrors);
errors = vErrors.length;
}
}
if(data.expiresAt !== undefined){
let data3 = data.expiresAt;
if(typeof data3 === "string"){
if(!(formats4.validate(data3))){
const err5 = {instancePath:instancePath+"/expiresAt",schemaPath:"#/components/schemas/GroupToken/properties/expiresAt/format",keyword:"format",params:{format: "date-time"},message:"must match format \""+"date-time"+"\""};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
else {
const err6 = {instancePath:instancePath+"/expiresAt",schemaPath:"#/components/schemas/GroupToken/properties/expiresAt/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
if(data.expired !== undefined){
if(typeof data.expired !== "boolean"){
const err7 = {instancePath:instancePath+"/expired",schemaPath:"#/components/schemas/GroupToken/properties/expired/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
}
else {
const err8 = {instancePath,schemaPath:"#/components/schemas/GroupToken/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
validate118.errors = vErrors;
return errors === 0;
}
validate118.evaluated = {"props":{"name":true,"groupName":true,"createdAt":true,"expiresAt":true,"expired":true},"dynamicProps":false,"dynamicItems":false};


function validate117(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate117.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(Array.isArray(data)){
const len0 = data.length;
for(let i0=0; i0<len0; i0++){
if(!(validate118(data[i0], {instancePath:instancePath+"/" + i0,parentData:data,parentDataProperty:i0,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate118.errors : validate118.errors.reduce((all, error) => (all.push(error), all), vErrors);
errors = vErrors.length;
}
}
}
else {
const err0 = {instancePath,schemaPath:"#/paths/~1organizations~1%7BorganizationName%7D~1groups~1%7BgroupName%7D~1tokens/get/responses/200/content/application~1json/schema/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
validate117.errors = vErrors;
return errors === 0;
}
validate117.evaluated = {"items":true,"dynamicProps":false,"dynamicItems":false};

export const v28 = validate124;
const schema59 = {"type":"string","pattern":"^[a-zA-Z0-9_-]+$","maxLength":256};

function validate124(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate124.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(typeof data === "string"){
if(func0(data) > 256){
const err0 = {instancePath,schemaPath:"#/components/schemas/TokenName/maxLength",keyword:"maxLength",params:{limit: 256},message:"must NOT have more than 256 characters"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(!pattern0.test(data)){
const err1 = {instancePath,schemaPath:"#/components/schemas/TokenName/pattern",keyword:"pattern",params:{pattern: "^[a-zA-Z0-9_-]+$"},message:"must match pattern \""+"^[a-zA-Z0-9_-]+$"+"\""};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
else {
const err2 = {instancePath,schemaPath:"#/components/schemas/TokenName/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
validate124.errors = vErrors;
return errors === 0;
}
validate124.evaluated = {"dynamicProps":false,"dynamicItems":false};

export const v29 = validate125;
const schema60 = {"type":"string","format":"date-time"};

function validate125(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate125.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(typeof data === "string"){
if(!(formats4.validate(data))){
const err0 = {instancePath,schemaPath:"#/paths/~1organizations~1%7BorganizationName%7D~1groups~1%7BgroupName%7D~1tokens/post/parameters/1/schema/format",keyword:"format",params:{format: "date-time"},message:"must match format \""+"date-time"+"\""};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
else {
const err1 = {instancePath,schemaPath:"#/paths/~1organizations~1%7BorganizationName%7D~1groups~1%7BgroupName%7D~1tokens/post/parameters/1/schema/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
validate125.errors = vErrors;
return errors === 0;
}
validate125.evaluated = {"dynamicProps":false,"dynamicItems":false};

export const v30 = validate118;

export const v31 = validate126;
const schema61 = {"type":"array","items":{"$ref":"doppel:response31"}};
const schema62 = {"type":"object","required":["name","readme","replicationCount","createdAt","updatedAt"],"properties":{"name":{"$ref":"doppel:response32"},"readme":{"type":"string"},"replicationCount":{"type":"integer","minimum":0},"createdAt":{"$ref":"doppel:response14"},"updatedAt":{"$ref":"doppel:response15"}}};
const schema63 = {"type":"string","pattern":"^[a-zA-Z0-9_-]+$","maxLength":256};

function validate128(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate128.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(typeof data === "string"){
if(func0(data) > 256){
const err0 = {instancePath,schemaPath:"#/components/schemas/ProjectName/maxLength",keyword:"maxLength",params:{limit: 256},message:"must NOT have more than 256 characters"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(!pattern0.test(data)){
const err1 = {instancePath,schemaPath:"#/components/schemas/ProjectName/pattern",keyword:"pattern",params:{pattern: "^[a-zA-Z0-9_-]+$"},message:"must match pattern \""+"^[a-zA-Z0-9_-]+$"+"\""};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
else {
const err2 = {instancePath,schemaPath:"#/components/schemas/ProjectName/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
validate128.errors = vErrors;
return errors === 0;
}
validate128.evaluated = {"dynamicProps":false,"dynamicItems":false};


function validate127(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate127.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.name === undefined){
const err0 = {instancePath,schemaPath:"#/components/schemas/Project/required",keyword:"required",params:{missingProperty: "name"},message:"must have required property '"+"name"+"'"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.readme === undefined){
const err1 = {instancePath,schemaPath:"#/components/schemas/Project/required",keyword:"required",params:{missingProperty: "readme"},message:"must have required property '"+"readme"+"'"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(data.replicationCount === undefined){
const err2 = {instancePath,schemaPath:"#/components/schemas/Project/required",keyword:"required",params:{missingProperty: "replicationCount"},message:"must have required property '"+"replicationCount"+"'"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if(data.createdAt === undefined){
const err3 = {instancePath,schemaPath:"#/components/schemas/Project/required",keyword:"required",params:{missingProperty: "createdAt"},message:"must have required property '"+"createdAt"+"'"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
if(data.updatedAt === undefined){
const err4 = {instancePath,schemaPath:"#/components/schemas/Project/required",keyword:"required",params:{missingProperty: "updatedAt"},message:"must have required property '"+"updatedAt"+"'"};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
if(data.name !== undefined){
if(!(validate128(data.name, {instancePath:instancePath+"/name",parentData:data,parentDataProperty:"name",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate128.errors : validate128.errors.reduce((all, error) => (all.push(error), all), vErrors);
errors = vErrors.length;
}
}
if(data.readme !== undefined){
if(typeof data.readme !== "string"){
const err5 = {instancePath:instancePath+"/readme",schemaPath:"#/components/schemas/Project/properties/readme/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
if(data.replicationCount !== undefined){
let data2 = data.replicationCount;
if(!((typeof data2 == "number") && (!(data2 % 1) && !isNaN(data2)))){
const err6 = {instancePath:instancePath+"/replicationCount",schemaPath:"#/components/schemas/Project/properties/replicationCount/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
if(typeof data2 == "number"){
if(data2 < 0 || isNaN(data2)){
const err7 = {instancePath:instancePath+"/replicationCount",schemaPath:"#/components/schemas/Project/properties/replicationCount/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
}
if(data.createdAt !== undefined){
if(!(validate57(data.createdAt, {instancePath:instancePath+"/createdAt",parentData:data,parentDataProperty:"createdAt",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate57.errors : validate57.errors.reduce((all, error) => (all.push(error), all), vErrors);
errors = vErrors.length;
}
}
if(data.updatedAt !== undefined){
if(!(validate59(data.updatedAt, {instancePath:instancePath+"/updatedAt",parentData:data,parentDataProperty:"updatedAt",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate59.errors : validate59.errors.reduce((all, error) => (all.push(error), all), vErrors);
errors = vErrors.length;
}
}
}
else {
const err8 = {instancePath,schemaPath:"#/components/schemas/Project/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
validate127.errors = vErrors;
return errors === 0;
}
validate127.evaluated = {"props":{"name":true,"readme":true,"replicationCount":true,"createdAt":true,"updatedAt":true},"dynamicProps":false,"dynamicItems":false};


function validate126(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate126.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(Array.isArray(data)){
const len0 = data.length;
for(let i0=0; i0<len0; i0++){
if(!(validate127(data[i0], {instancePath:instancePath+"/" + i0,parentData:data,parentDataProperty:i0,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate127.errors : validate127.errors.reduce((all, error) => (all.push(error), all), vErrors);
errors = vErrors.length;
}
}
}
else {
const err0 = {instancePath,schemaPath:"#/paths/~1organizations~1%7BorganizationName%7D~1projects/get/responses/200/content/application~1json/schema/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
validate126.errors = vErrors;
return errors === 0;
}
validate126.evaluated = {"items":true,"dynamicProps":false,"dynamicItems":false};

export const v32 = validate133;
const schema64 = {"type":"object","required":["name"],"properties":{"name":{"$ref":"doppel:request33"},"readme":{"type":"string"},"replicationCount":{"type":"integer","minimum":0}}};
const schema65 = {"type":"string","pattern":"^[a-zA-Z0-9_-]+$","maxLength":256};

function validate134(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate134.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(typeof data === "string"){
if(func0(data) > 256){
const err0 = {instancePath,schemaPath:"#/components/schemas/ProjectName/maxLength",keyword:"maxLength",params:{limit: 256},message:"must NOT have more than 256 characters"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(!pattern0.test(data)){
const err1 = {instancePath,schemaPath:"#/components/schemas/ProjectName/pattern",keyword:"pattern",params:{pattern: "^[a-zA-Z0-9_-]+$"},message:"must match pattern \""+"^[a-zA-Z0-9_-]+$"+"\""};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
else {
const err2 = {instancePath,schemaPath:"#/components/schemas/ProjectName/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
validate134.errors = vErrors;
return errors === 0;
}
validate134.evaluated = {"dynamicProps":false,"dynamicItems":false};


function validate133(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate133.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.name === undefined){
const err0 = {instancePath,schemaPath:"#/components/schemas/NewProject/required",keyword:"required",params:{missingProperty: "name"},message:"must have required property '"+"name"+"'"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.name !== undefined){
if(!(validate134(data.name, {instancePath:instancePath+"/name",parentData:data,parentDataProperty:"name",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate134.errors : validate134.errors.reduce((all, error) => (all.push(error), all), vErrors);
errors = vErrors.length;
}
}
if(data.readme !== undefined){
if(typeof data.readme !== "string"){
const err1 = {instancePath:instancePath+"/readme",schemaPath:"#/components/schemas/NewProject/properties/readme/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
if(data.replicationCount !== undefined){
let data2 = data.replicationCount;
if(!((typeof data2 == "number") && (!(data2 % 1) && !isNaN(data2)))){
const err2 = {instancePath:instancePath+"/replicationCount",schemaPath:"#/components/schemas/NewProject/properties/replicationCount/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if(typeof data2 == "number"){
if(data2 < 0 || isNaN(data2)){
const err3 = {instancePath:instancePath+"/replicationCount",schemaPath:"#/components/schemas/NewProject/properties/replicationCount/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
}
}
else {
const err4 = {instancePath,schemaPath:"#/components/schemas/NewProject/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
validate133.errors = vErrors;
return errors === 0;
}
validate133.evaluated = {"props":{"name":true,"readme":true,"replicationCount":true},"dynamicProps":false,"dynamicItems":false};

export const v33 = validate127;

export const v34 = validate134;

export const v35 = validate136;
const schema66 = {"type":"object","properties":{"name":{"$ref":"doppel:request33"},"readme":{"type":"string"},"replicationCount":{"type":"integer","minimum":0}}};

function validate136(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate136.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.name !== undefined){
if(!(validate134(data.name, {instancePath:instancePath+"/name",parentData:data,parentDataProperty:"name",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate134.errors : validate134.errors.reduce((all, error) => (all.push(error), all), vErrors);
errors = vErrors.length;
}
}
if(data.readme !== undefined){
if(typeof data.readme !== "string"){
const err0 = {instancePath:instancePath+"/readme",schemaPath:"#/components/schemas/ProjectChanges/properties/readme/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
if(data.replicationCount !== undefined){
let data2 = data.replicationCount;
if(!((typeof data2 == "number") && (!(data2 % 1) && !isNaN(data2)))){
const err1 = {instancePath:instancePath+"/replicationCount",schemaPath:"#/components/schemas/ProjectChanges/properties/replicationCount/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(typeof data2 == "number"){
if(data2 < 0 || isNaN(data2)){
const err2 = {instancePath:instancePath+"/replicationCount",schemaPath:"#/components/schemas/ProjectChanges/properties/replicationCount/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
}
}
else {
const err3 = {instancePath,schemaPath:"#/components/schemas/ProjectChanges/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
validate136.errors = vErrors;
return errors === 0;
}
validate136.evaluated = {"props":{"name":true,"readme":true,"replicationCount":true},"dynamicProps":false,"dynamicItems":false};

export const v36 = validate138;
const schema67 = {"type":"array","items":{"$ref":"doppel:response34"}};
const schema68 = {"type":"object","required":["userGroupId","permission","createdAt","updatedAt"],"properties":{"userGroupId":{"$ref":"doppel:response20"},"permission":{"$ref":"doppel:response35"},"message":{"$ref":"doppel:response21"},"createdAt":{"$ref":"doppel:response14"},"updatedAt":{"$ref":"doppel:response15"}}};
const schema69 = {"type":"string","enum":["admin","modeler","viewer"]};

function validate141(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate141.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(typeof data !== "string"){
const err0 = {instancePath,schemaPath:"#/components/schemas/ProjectRole/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(!(((data === "admin") || (data === "modeler")) || (data === "viewer"))){
const err1 = {instancePath,schemaPath:"#/components/schemas/ProjectRole/enum",keyword:"enum",params:{allowedValues: schema69.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
validate141.errors = vErrors;
return errors === 0;
}
validate141.evaluated = {"dynamicProps":false,"dynamicItems":false};


function validate139(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate139.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.userGroupId === undefined){
const err0 = {instancePath,schemaPath:"#/components/schemas/ProjectPermission/required",keyword:"required",params:{missingProperty: "userGroupId"},message:"must have required property '"+"userGroupId"+"'"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.permission === undefined){
const err1 = {instancePath,schemaPath:"#/components/schemas/ProjectPermission/required",keyword:"required",params:{missingProperty: "permission"},message:"must have required property '"+"permission"+"'"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(data.createdAt === undefined){
const err2 = {instancePath,schemaPath:"#/components/schemas/ProjectPermission/required",keyword:"required",params:{missingProperty: "createdAt"},message:"must have required property '"+"createdAt"+"'"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if(data.updatedAt === undefined){
const err3 = {instancePath,schemaPath:"#/components/schemas/ProjectPermission/required",keyword:"required",params:{missingProperty: "updatedAt"},message:"must have required property '"+"updatedAt"+"'"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
if(data.userGroupId !== undefined){
if(!(validate69(data.userGroupId, {instancePath:instancePath+"/userGroupId",parentData:data,parentDataProperty:"userGroupId",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate69.errors : validate69.errors.reduce((all, error) => (all.push(error), all), vErrors);
errors = vErrors.length;
}
}
if(data.permission !== undefined){
if(!(validate141(data.permission, {instancePath:instancePath+"/permission",parentData:data,parentDataProperty:"permission",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate141.errors : validate141.errors.reduce((all, error) => (all.push(error), all), vErrors);
errors = vErrors.length;
}
}
if(data.message !== undefined){
if(!(validate72(data.message, {instancePath:instancePath+"/message",parentData:data,parentDataProperty:"message",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate72.errors : validate72.errors.reduce((all, error) => (all.push(error), all), vErrors);
errors = vErrors.length;
}
}
if(data.createdAt !== undefined){
if(!(validate57(data.createdAt, {instancePath:instancePath+"/createdAt",parentData:data,parentDataProperty:"createdAt",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate57.errors : validate57.errors.reduce((all, error) => (all.push(error), all), vErrors);
errors = vErrors.length;
}
}
if(data.updatedAt !== undefined){
if(!(validate59(data.updatedAt, {instancePath:instancePath+"/updatedAt",parentData:data,parentDataProperty:"updatedAt",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate59.errors : validate59.errors.reduce((all, error) => (all.push(error), all), vErrors);
errors = vErrors.length;
}
}
}
else {
const err4 = {instancePath,schemaPath:"#/components/schemas/ProjectPermission/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
validate139.errors = vErrors;
return errors === 0;
}
validate139.evaluated = {"props":{"userGroupId":true,"permission":true,"message":true,"createdAt":true,"updatedAt":true},"dynamicProps":false,"dynamicItems":false};


function validate138(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate138.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(Array.isArray(data)){
const len0 = data.length;
for(let i0=0; i0<len0; i0++){
if(!(validate139(data[i0], {instancePath:instancePath+"/" + i0,parentData:data,parentDataProperty:i0,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate139.errors : validate139.errors.reduce((all, error) => (all.push(error), all), vErrors);
errors = vErrors.length;
}
}
}
else {
const err0 = {instancePath,schemaPath:"#/paths/~1organizations~1%7BorganizationName%7D~1projects~1%7BprojectName%7D~1permissions/get/responses/200/content/application~1json/schema/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
validate138.errors = vErrors;
return errors === 0;
}
validate138.evaluated = {"items":true,"dynamicProps":false,"dynamicItems":false};

export const v37 = validate147;
const schema70 = {"type":"boolean"};

function validate147(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate147.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(typeof data !== "boolean"){
const err0 = {instancePath,schemaPath:"#/paths/~1organizations~1%7BorganizationName%7D~1projects~1%7BprojectName%7D~1permissions/post/parameters/1/schema/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
validate147.errors = vErrors;
return errors === 0;
}
validate147.evaluated = {"dynamicProps":false,"dynamicItems":false};

export const v38 = validate148;
const schema71 = {"type":"object","required":["userGroupId","permission"],"properties":{"userGroupId":{"$ref":"doppel:request18"},"permission":{"$ref":"doppel:request37"},"message":{"$ref":"doppel:request20"}}};
const schema72 = {"type":"string","enum":["admin","modeler","viewer"]};

function validate150(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate150.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(typeof data !== "string"){
const err0 = {instancePath,schemaPath:"#/components/schemas/ProjectRole/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(!(((data === "admin") || (data === "modeler")) || (data === "viewer"))){
const err1 = {instancePath,schemaPath:"#/components/schemas/ProjectRole/enum",keyword:"enum",params:{allowedValues: schema72.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
validate150.errors = vErrors;
return errors === 0;
}
validate150.evaluated = {"dynamicProps":false,"dynamicItems":false};


function validate148(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate148.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.userGroupId === undefined){
const err0 = {instancePath,schemaPath:"#/components/schemas/NewProjectPermission/required",keyword:"required",params:{missingProperty: "userGroupId"},message:"must have required property '"+"userGroupId"+"'"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.permission === undefined){
const err1 = {instancePath,schemaPath:"#/components/schemas/NewProjectPermission/required",keyword:"required",params:{missingProperty: "permission"},message:"must have required property '"+"permission"+"'"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(data.userGroupId !== undefined){
if(!(validate79(data.userGroupId, {instancePath:instancePath+"/userGroupId",parentData:data,parentDataProperty:"userGroupId",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate79.errors : validate79.errors.reduce((all, error) => (all.push(error), all), vErrors);
errors = vErrors.length;
}
}
if(data.permission !== undefined){
if(!(validate150(data.permission, {instancePath:instancePath+"/permission",parentData:data,parentDataProperty:"permission",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate150.errors : validate150.errors.reduce((all, error) => (all.push(error), all), vErrors);
errors = vErrors.length;
}
}
if(data.message !== undefined){
if(!(validate83(data.message, {instancePath:instancePath+"/message",parentData:data,parentDataProperty:"message",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate83.errors : validate83.errors.reduce((all, error) => (all.push(error), all), vErrors);
errors = vErrors.length;
}
}
}
else {
const err2 = {instancePath,schemaPath:"#/components/schemas/NewProjectPermission/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
validate148.errors = vErrors;
return errors === 0;
}
validate148.evaluated = {"props":{"userGroupId":true,"permission":true,"message":true},"dynamicProps":false,"dynamicItems":false};

export const v39 = validate139;

export const v40 = validate153;
const schema73 = {"type":"object","properties":{"userGroupId":{"$ref":"doppel:request18"},"permission":{"$ref":"doppel:request37"},"message":{"$ref":"doppel:request20"}}};

function validate153(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate153.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.userGroupId !== undefined){
if(!(validate79(data.userGroupId, {instancePath:instancePath+"/userGroupId",parentData:data,parentDataProperty:"userGroupId",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate79.errors : validate79.errors.reduce((all, error) => (all.push(error), all), vErrors);
errors = vErrors.length;
}
}
if(data.permission !== undefined){
if(!(validate150(data.permission, {instancePath:instancePath+"/permission",parentData:data,parentDataProperty:"permission",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate150.errors : validate150.errors.reduce((all, error) => (all.push(error), all), vErrors);
errors = vErrors.length;
}
}
if(data.message !== undefined){
if(!(validate83(data.message, {instancePath:instancePath+"/message",parentData:data,parentDataProperty:"message",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate83.errors : validate83.errors.reduce((all, error) => (all.push(error), all), vErrors);
errors = vErrors.length;
}
}
}
else {
const err0 = {instancePath,schemaPath:"#/components/schemas/ProjectPermissionChanges/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
validate153.errors = vErrors;
return errors === 0;
}
validate153.evaluated = {"props":{"userGroupId":true,"permission":true,"message":true},"dynamicProps":false,"dynamicItems":false};

export const v41 = validate157;
const schema74 = {"type":"string","pattern":"^[a-zA-Z0-9_-]+$","maxLength":256};

function validate157(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate157.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(typeof data === "string"){
if(func0(data) > 256){
const err0 = {instancePath,schemaPath:"#/components/schemas/PackageName/maxLength",keyword:"maxLength",params:{limit: 256},message:"must NOT have more than 256 characters"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(!pattern0.test(data)){
const err1 = {instancePath,schemaPath:"#/components/schemas/PackageName/pattern",keyword:"pattern",params:{pattern: "^[a-zA-Z0-9_-]+$"},message:"must match pattern \""+"^[a-zA-Z0-9_-]+$"+"\""};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
else {
const err2 = {instancePath,schemaPath:"#/components/schemas/PackageName/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
validate157.errors = vErrors;
return errors === 0;
}
validate157.evaluated = {"dynamicProps":false,"dynamicItems":false};

export default {
  "request #/components/schemas/NewUser": v0,
  "response #/components/schemas/User": v1,
  "response #/components/schemas/Error": v2,
  "response #/components/headers/WWW-Authenticate/schema": v3,
  "request #/components/parameters/UserNameInPath/schema": v4,
  "request #/components/schemas/UserChanges": v5,
  "request #/components/schemas/SystemPermission": v6,
  "response #/components/schemas/SystemPermission": v7,
  "request #/components/schemas/NewOrganization": v8,
  "response #/components/schemas/Organization": v9,
  "request #/components/schemas/OrganizationName": v10,
  "response #/components/schemas/OrganizationDetails": v11,
  "request #/components/schemas/OrganizationChanges": v12,
  "response #/paths/~1organizations~1{organizationName}~1permissions/get/responses/200/content/application~1json/schema": v13,
  "request #/components/parameters/RequestPermission/schema": v14,
  "request #/components/schemas/NewOrganizationPermission": v15,
  "response #/components/schemas/OrganizationPermission": v16,
  "request #/components/schemas/UserGroupId": v17,
  "request #/components/schemas/OrganizationPermissionChanges": v18,
  "request #/components/schemas/NewGroup": v19,
  "response #/components/schemas/Group": v20,
  "request #/components/schemas/GroupName": v21,
  "request #/components/schemas/GroupChanges": v22,
  "response #/components/schemas/Members": v23,
  "request #/components/schemas/MemberChanges": v24,
  "request #/components/parameters/MemberNameInPath/schema": v25,
  "request #/components/schemas/MemberStatusChange": v26,
  "response #/paths/~1organizations~1{organizationName}~1groups~1{groupName}~1tokens/get/responses/200/content/application~1json/schema": v27,
  "request #/components/schemas/TokenName": v28,
  "request #/paths/~1organizations~1{organizationName}~1groups~1{groupName}~1tokens/post/parameters/1/schema": v29,
  "response #/components/schemas/GroupToken": v30,
  "response #/paths/~1organizations~1{organizationName}~1projects/get/responses/200/content/application~1json/schema": v31,
  "request #/components/schemas/NewProject": v32,
  "response #/components/schemas/Project": v33,
  "request #/components/schemas/ProjectName": v34,
  "request #/components/schemas/ProjectChanges": v35,
  "response #/paths/~1organizations~1{organizationName}~1projects~1{projectName}~1permissions/get/responses/200/content/application~1json/schema": v36,
  "request #/paths/~1organizations~1{organizationName}~1projects~1{projectName}~1permissions/post/parameters/1/schema": v37,
  "request #/components/schemas/NewProjectPermission": v38,
  "response #/components/schemas/ProjectPermission": v39,
  "request #/components/schemas/ProjectPermissionChanges": v40,
  "request #/components/schemas/PackageName": v41,
}
